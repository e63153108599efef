"""The service behind the connector `courier`, with its authorization server, and a browser that signs in at it."""

import http.server
import json
import re
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from harness import HOOKS, LIMIT, Executor

ENVIRONMENT = {"PIE_SECRET_COURIER_COURIER_ID": "courier id", "PIE_SECRET_COURIER_COURIER_SECRET": "courier secret"}
OPTIONS = ("--allow-http", "--allow-private-egress")


def until(what, limit=2 * LIMIT):
    """Waits for a true value of what()."""
    end = time.monotonic() + limit
    while not (got := what()):
        if time.monotonic() > end:
            raise AssertionError(f"did not come in time, last was {got}")
        time.sleep(0.05)
    return got


class Courier(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.lock = threading.Lock()
        self.free = threading.Event()  # what hangs, hangs until then
        self.tokens, self.refreshes = {}, {}  # token -> login
        self.number, self.seen, self.fail, self.hang = 0, [], {}, set()
        self.delay, self.inside, self.most_inside, self.checks = 0, 0, 0, 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def told(self, *paths):
        """(path, login) of what came to these paths, in order."""
        with self.lock:
            return [(path, login) for path, login, _ in self.seen if not paths or path in paths]

    def grant(self, login):
        self.number += 1
        access, refresh = f"access-{login}-{self.number}", f"refresh-{login}-{self.number}"
        self.tokens[access], self.refreshes[refresh] = login, login
        return {"access_token": access, "refresh_token": refresh, "token_type": "bearer", "expires_in": 3600, "scope": "parcels"}

    def stop(self):
        self.free.set()
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        self.do_POST()

    def do_POST(self):  # pylint: disable=invalid-name
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path, service = self.path.partition("?")[0], self.server
        if path in service.hang:
            with service.lock:
                service.seen.append((path, "hangs", body))
            service.free.wait(LIMIT * 4)
            return
        with service.lock:
            status, answer = self.react(service, path, body)
        if path == "/me":
            self.linger(service)
        self.answer(status, answer)

    def react(self, service, path, body):
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        login = service.tokens.get(token)
        form = dict(urllib.parse.parse_qsl(body))
        if path == "/revoke":
            login = service.refreshes.get(form.get("token")) or service.tokens.get(form.get("token"))
        service.seen.append((path, login, body))
        if path in service.fail:
            return service.fail[path], {"error": "broken"}
        if path == "/token":
            if form["grant_type"] == "authorization_code":
                return 200, service.grant(form["code"])
            login = service.refreshes.pop(form["refresh_token"], None)
            return (200, service.grant(login)) if login else (400, {"error": "invalid_grant"})
        if path == "/revoke":
            service.tokens = {one: who for one, who in service.tokens.items() if who != login}
            service.refreshes = {one: who for one, who in service.refreshes.items() if who != login}
            return 200, {}
        return (200, {"login": login}) if login else (401, {"error": "this token is not ours"})

    def linger(self, service):
        with service.lock:
            service.checks += 1
            service.inside += 1
            service.most_inside = max(service.most_inside, service.inside)
        time.sleep(service.delay)
        with service.lock:
            service.inside -= 1

    def answer(self, status, answer):
        text = json.dumps(answer).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        except OSError:
            pass  # the executor has given up

    def log_message(self, *_):
        pass


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def start(state, *arguments):
    return Executor(HOOKS, state, *OPTIONS, *arguments, environment=ENVIRONMENT)


def sign_in(pie, service, login, **body):
    """As a browser does; the service sends it back with the login as its code."""
    status, told = pie.json("POST", "/api/plugins/courier/connect", {"fields": {"site": service.url}, **body})
    assert status == 200, told
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(), Stay())

    def open_page(url):
        try:
            with opener.open(url, timeout=LIMIT) as reply:
                return reply.read().decode()
        except urllib.error.HTTPError as error:
            assert error.code == 302, error.read()
            return error.headers["Location"]

    page = open_page(told["url"])
    link = re.search(r'href="(start\?[^"]+)"', page)[1].replace("&amp;", "&")
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(open_page(urllib.parse.urljoin(told["url"], link))).query)
    back = query["redirect_uri"][0] + "?" + urllib.parse.urlencode({"code": login, "state": query["state"][0]})
    assert "is connected" in open_page(back)


def connections(pie):
    return pie.json("GET", "/api/connections?connector=courier")[1]["connections"]
