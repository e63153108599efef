"""Speaks MongoDB's wire protocol: neither Debian nor npm has a server that could be started here.

Messages, BSON, TLS and the sign-in (SCRAM-SHA-256) are real, so that the driver is tested as it is. What commands do is
only as much as the tests need: filters compare for equality. Every command is kept in `commands`.
"""

import base64
import hashlib
import hmac
import os
import shutil
import socket
import socketserver
import ssl
import struct
import threading

import bson
from bson.binary import Binary
from databases import certificates
from harness import folder

OP_REPLY, OP_QUERY, OP_MSG = 1, 2004, 2013
USER, PASSWORD = "assistant", "users-password"


class Failure(Exception):
    def __init__(self, code, words):
        super().__init__(words)
        self.reply = {"ok": 0.0, "code": code, "errmsg": words}


class Scram:
    """The server's side of one sign-in (RFC 7677)."""

    def first(self, payload):
        self.client_first = payload.decode().split(",", 2)[2]
        self.salt = os.urandom(28)  # As many as the driver insists on.
        nonce = self.client_first.split("r=", 1)[1] + "server"
        self.server_first = f"r={nonce},s={base64.b64encode(self.salt).decode()},i=4096"
        return self.server_first.encode()

    def last(self, payload, user):
        bare, proof = payload.decode().rsplit(",p=", 1)
        salted = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), self.salt, 4096)
        stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
        message = ",".join((self.client_first, self.server_first, bare)).encode()
        key = bytes(a ^ b for a, b in zip(base64.b64decode(proof), hmac.digest(stored, message, "sha256")))
        if user != USER or hashlib.sha256(key).digest() != stored:
            raise Failure(18, "Authentication failed.")
        signature = hmac.digest(hmac.digest(salted, b"Server Key", "sha256"), message, "sha256")
        return b"v=" + base64.b64encode(signature)


class Peer(socketserver.StreamRequestHandler):
    def handle(self):
        self.signed_in, self.scram = False, None
        try:
            if self.server.context:
                with self.server.context.wrap_socket(self.request, server_side=True) as peer, peer.makefile("rb") as file:
                    self.talk(peer, file)
            else:
                self.talk(self.request, self.rfile)
        except (OSError, struct.error):
            pass

    def talk(self, peer, file):
        while header := file.read(16):
            length, number, _, code = struct.unpack("<iiii", header)
            peer.sendall(self.answer(number, code, file.read(length - 16)))

    def answer(self, number, code, body):
        if code == OP_QUERY:  # The driver's first word, in the protocol of old.
            at = body.index(b"\0", 4) + 9
            payload = bson.encode(self.run(bson.decode(body[at:])))
            return struct.pack("<iiiiiqii", 36 + len(payload), 1, number, OP_REPLY, 8, 0, 0, 1) + payload
        command, at = {}, 4
        while at < len(body):
            kind, size = body[at], struct.unpack_from("<i", body, at + 1)[0]
            section = body[at + 1:at + 1 + size]
            if kind == 0:
                command = {**bson.decode(section), **command}
            else:
                name, documents = section[4:].split(b"\0", 1)
                command[name.decode()] = bson.decode_all(documents)
            at += 1 + size
        payload = bson.encode(self.run(command))
        return struct.pack("<iiiiiB", 21 + len(payload), 1, number, OP_MSG, 0, 0) + payload

    def run(self, command):
        name = next(iter(command))
        try:
            if name.lower() in ("hello", "ismaster", "ping", "endsessions"):
                return self.hello()
            if name in ("saslStart", "saslContinue"):
                return self.sign_in(name, command)
            if self.server.users and not self.signed_in:
                raise Failure(13, f"command {name} requires authentication")
            with self.server.lock:
                self.server.commands.append(command)
                return {"ok": 1.0, **getattr(self.server, "do_" + name)(command)}
        except Failure as failure:
            return failure.reply

    def hello(self):
        return {"ok": 1.0, "ismaster": True, "isWritablePrimary": True, "maxBsonObjectSize": 16 << 20, "maxWriteBatchSize": 100000,
                "maxMessageSizeBytes": 48000000, "minWireVersion": 0, "maxWireVersion": 17, "saslSupportedMechs": ["SCRAM-SHA-256"],
                **self.server.topology}

    def sign_in(self, name, command):
        payload = bytes(command["payload"])
        if name == "saslStart":
            self.scram = Scram()
            self.user = payload.decode().split("n=", 1)[1].split(",", 1)[0]
            answer = self.scram.first(payload)
        elif payload:
            answer = self.scram.last(payload, self.user)
            self.signed_in = True
        else:
            answer = b""
        return {"ok": 1.0, "conversationId": 1, "done": self.signed_in, "payload": Binary(answer)}


class Mongod(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, tls=True, users=True):
        super().__init__(("127.0.0.1", 0), Peer)
        self.port = self.server_address[1]
        self.users = users
        self.topology = {}
        self.folder = folder()
        certificates(self.folder)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if tls else None
        if tls:
            self.context.load_cert_chain(self.path("server.pem"), self.path("server.key"))
        self.lock = threading.Lock()
        self.commands, self.collections = [], {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def path(self, name):
        return os.path.join(self.folder, name)

    def stop(self):
        self.shutdown()
        self.server_close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def handle_error(self, request, client_address):
        pass  # A peer that goes away.

    def matching(self, name, query):
        return [d for d in self.collections.get(name, []) if all(d.get(k) == v for k, v in query.items())]

    def batch(self, command, documents):
        return {"cursor": {"id": 0, "ns": f"{command['$db']}.x", "firstBatch": documents}}

    def do_find(self, command):
        if command["find"] == "secret":
            raise Failure(13, "not authorized on shop to execute command")
        if command["find"] == "slow":
            raise Failure(50, "operation exceeded time limit")
        found = self.matching(command["find"], command["filter"])
        for key, direction in reversed(list(command.get("sort", {}).items())):
            found.sort(key=lambda d: d[key], reverse=direction < 0)
        return self.batch(command, found[command.get("skip", 0):][:command["limit"]])

    def do_count(self, command):
        return {"n": len(self.matching(command["count"], command["query"]))}

    def do_aggregate(self, command):
        match, limit = command["pipeline"][0]["$match"], command["pipeline"][-1]["$limit"]
        return self.batch(command, self.matching(command["aggregate"], match)[:limit])

    def do_listCollections(self, command):
        return self.batch(command, [{"name": name, "type": "collection"} for name in self.collections])

    def do_insert(self, command):
        known = self.collections.setdefault(command["insert"], [])
        for index, document in enumerate(command["documents"]):
            if any(other["_id"] == document["_id"] for other in known):
                return {"n": index, "writeErrors": [{"index": index, "code": 11000, "errmsg": "E11000 duplicate key error"}]}
            known.append(document)
        return {"n": len(command["documents"])}

    def do_update(self, command):
        update = command["updates"][0]
        found = self.matching(command["update"], update["q"])
        found = found if update["multi"] else found[:1]
        for document in found:
            document.update(update["u"]["$set"])
        if not found and update["upsert"]:
            return {"n": 1, "nModified": 0, "upserted": [{"index": 0, "_id": 1}]}
        return {"n": len(found), "nModified": len(found)}

    def do_delete(self, command):
        removal = command["deletes"][0]
        found = self.matching(command["delete"], removal["q"])
        found = found[:removal["limit"]] if removal["limit"] else found
        for document in found:
            self.collections[command["delete"]].remove(document)
        return {"n": len(found)}


def unreachable_member():
    """Host and port of a listener, which a server may name but nobody may be led to."""
    listener = socket.create_server(("127.0.0.1", 0))
    return listener, f"127.0.0.1:{listener.getsockname()[1]}"
