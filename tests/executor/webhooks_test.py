#!/usr/bin/env python3
"""Webhooks: signed by the vendors' own code, verified, stored once, run, retried, replayed."""

import datetime
import hmac
import json
import os
import random
import subprocess
import threading
import time
import unittest
from collections import Counter

from harness import HOOKS, LIMIT, Executor, PIE

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = os.path.join(os.path.dirname(HERE), "node_modules", ".bin", "node")
EXAMPLES = os.path.join(os.path.dirname(HERE), "node_modules", "@octokit", "webhooks-examples", "api.github.com", "index.json")
PUBLIC = "https://pie.example"
SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3"


class Signer:
    """The vendors' own code, in one node process."""

    def __init__(self):
        self.process = subprocess.Popen([NODE, os.path.join(HERE, "clients", "sign.mjs")], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def sign(self, vendor, body, url="", secret=SECRET, at=None, **more):
        request = {"vendor": vendor, "body": body, "url": url, "secret": secret, "at": int(at or time.time()), **more}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def stop(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(LIMIT)


def endpoint(pie, connector, **body):
    """A new endpoint: what the API told, with its `path`."""
    status, told = pie.json("POST", f"/api/plugins/{connector}/webhook", body)
    assert status == 201, told
    told["path"] = told["url"][told["url"].index("/api/"):]
    return told


def deliver(pie, at, body, headers=None, method="POST"):
    """Status, and what became of the delivery."""
    path = at if isinstance(at, str) else at["path"]
    status, told, text = pie.send(method, path, body, headers, key=False)
    return status, told.get("X-Pie-Delivery") or text.decode()


def deliveries(pie, at, **query):
    more = "".join(f"&{name}={value}" for name, value in query.items())
    return pie.json("GET", f"/api/webhook-deliveries?endpoint={at['id']}&limit=500{more}")[1]["deliveries"]


def until(condition, seconds=2 * LIMIT):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def changed(body):
    """The same with one byte changed."""
    data = bytearray(body.encode())
    data[random.randrange(len(data))] ^= 1
    return bytes(data)


class Vendors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.signer = Signer()
        cls.github = Executor(PIE)
        cls.pie = Executor(HOOKS, None, "--public-url", PUBLIC,
                           environment={"PIE_SECRET_SOCIAL_HOOK_SECRET": "s", "PIE_SECRET_SOCIAL_VERIFY_TOKEN": "meaty",
                                        "PIE_SECRET_CALLS_HOOK_SECRET": "zoom"})

    @classmethod
    def tearDownClass(cls):
        cls.signer.stop()
        codes = cls.github.stop(), cls.pie.stop()
        assert codes == (0, 0), codes

    # vendor, executor, connector, body, dated
    VENDORS = [
        ("github", "github", "github", '{"action":"opened"}', False),
        ("stripe", "github", "stripe", '{"id":"evt_%d","type":"charge.failed"}', True),
        ("slack", "github", "slack", '{"event_id":"Ev%d","event":{"type":"message"}}', True),
        ("linear", "github", "linear", '{"type":"Issue","n":%d}', True),
        ("shopify", "pie", "shop", '{"order":%d}', False),
        ("twilio", "pie", "phone", "To=%%2B18005551212&From=%%2B1415&MessageSid=SM%d&SmsStatus=sent", False),
        ("twilio_json", "pie", "phone", '{"MessageSid":"SM%d","SmsStatus":"sent"}', False),
        ("discord", "pie", "chat", '{"id":"%d","type":2}', True),
        ("standard", "pie", "standard", '{"type":"a","n":%d}', True),
        ("svix", "pie", "standard", '{"type":"a","n":%d}', True),
    ]

    def signed(self, vendor, at, number, age=0):
        body = dict((row[0], row[3]) for row in self.VENDORS)[vendor]
        body = body % number if "%d" in body else body
        got = self.signer.sign(vendor, body, PUBLIC + at["path"], at=time.time() - age)
        return got["url"][len(PUBLIC):], got["body"], got["headers"], got

    def test_each_vendor(self):
        for vendor, executor, connector, _, dated in self.VENDORS:
            with self.subTest(vendor):
                pie = getattr(self, executor)
                probe = self.signer.sign(vendor, "{}" if vendor != "twilio" else "a=1", PUBLIC)
                at = endpoint(pie, connector, secret=probe.get("key", SECRET))
                path, body, headers, got = self.signed(vendor, at, 1)
                self.assertIn(got["genuine"], (True, None))  # The vendor's own verifier agrees.
                self.assertEqual(deliver(pie, path, body, headers), (200, "accepted"))
                self.assertEqual(deliver(pie, path, body, headers), (200, "duplicate"))
                for _ in range(20):
                    status, why = deliver(pie, path, changed(body), headers)
                    self.assertEqual(status, 401, why)
                names = [name for name in headers if "sign" in name.lower() or "hmac" in name.lower()]
                for name in names:
                    if "timestamp" in name.lower():
                        continue
                    for wrong in (headers[name][:-2] + ("A=" if headers[name][-2] != "A" else "B="), "", None):
                        others = {**headers, name: wrong} if wrong is not None else {k: v for k, v in headers.items() if k != name}
                        self.assertEqual(deliver(pie, path, body, others)[0], 401, (name, wrong))
                if dated:
                    for age in (400, -400, 86400):
                        path, body, headers, _ = self.signed(vendor, at, 2, age)
                        status, why = deliver(pie, path, body, headers)
                        self.assertEqual(status, 401, (age, why))
                        self.assertIn("s are allowed", why)
                stored = deliveries(pie, at)
                self.assertEqual([one["verified"] for one in stored], [True])
                shown = pie.json("GET", f"/api/webhook-deliveries/{stored[0]['id']}")[1]
                self.assertNotIn(SECRET, json.dumps(shown))

    def test_a_dated_request_is_no_other_delivery_under_another_id(self):
        at = endpoint(self.github, "linear", secret=SECRET)
        path, body, headers, _ = self.signed("linear", at, 7)
        self.assertEqual(deliver(self.github, path, body, headers), (200, "accepted"))
        headers["Linear-Delivery"] = "another"
        self.assertEqual(deliver(self.github, path, body, headers), (200, "duplicate"))

    def test_all_payloads_of_github(self):
        at, other = (endpoint(self.github, "github", secret=SECRET) for _ in range(2))
        with open(EXAMPLES, encoding="utf-8") as file:
            events = json.load(file)
        known = {"push", "pull_request", "pull_request_review", "issues", "issue_comment", "release", "workflow_run", "star"}
        told, expected = Counter(), Counter()
        for event in events:
            for number, example in enumerate(event["examples"]):
                body = json.dumps(example, ensure_ascii=False)
                got = self.signer.sign("github", body, event=event["name"], id=f"{event['name']}-{number}")
                self.assertTrue(got["genuine"])
                status, became = deliver(self.github, at, body.encode(), got["headers"])
                self.assertEqual(status, 200, became)
                told[became] += 1
                expected["ping" if event["name"] == "ping" else "accepted" if event["name"] in known else "ignored"] += 1
                self.assertEqual(deliver(self.github, other, changed(body), got["headers"])[0], 401)
        self.assertEqual(told, expected)
        self.assertEqual(deliveries(self.github, other), [])
        self.assertEqual(sum(told.values()), 329)
        print(f"github: 329 payloads verified, 329 changed ones refused: {dict(told)}")
        states = Counter(one["state"] for one in deliveries(self.github, at))
        self.assertEqual(states, {"done": told["accepted"], "ignored": told["ignored"]})

    def test_form_type_of_github(self):
        at = endpoint(self.github, "github", secret=SECRET)
        body = "payload=%7B%22zen%22%3A%22x%22%7D"
        got = self.signer.sign("github", body, event="star")
        headers = {**got["headers"], "Content-Type": "application/x-www-form-urlencoded"}
        self.assertEqual(deliver(self.github, at, body, headers), (200, "accepted"))

    def test_without_a_secret_nothing_gets_in(self):
        for pie, connector in ((self.github, "github"), (self.pie, "shop"), (self.pie, "standard"), (self.pie, "chat")):
            at = endpoint(pie, connector)
            status, why = deliver(pie, at, "{}", {"X-Hub-Signature-256": "sha256=00"})
            self.assertEqual(status, 503)
            self.assertIn("is not set", why)
            self.assertEqual(deliveries(pie, at), [])

    def test_challenge_of_slack_is_signed(self):
        at = endpoint(self.github, "slack", secret=SECRET)
        got = self.signer.sign("slack", '{"type":"url_verification","challenge":"xyz"}')
        status, headers, text = self.github.send("POST", at["path"], got["body"], got["headers"], key=False)
        self.assertEqual((status, text), (200, b"xyz"))
        self.assertTrue(headers["Content-Type"].startswith("text/plain"))
        self.assertEqual(deliver(self.github, at, changed(got["body"]), got["headers"])[0], 401)

    def test_challenge_of_discord(self):
        key = self.signer.sign("discord", "{}")["key"]
        at = endpoint(self.pie, "chat", secret=key)
        got = self.signer.sign("discord", '{"type":1}')
        status, _, text = self.pie.send("POST", at["path"], got["body"], got["headers"], key=False)
        self.assertEqual((status, text), (200, b'{"type":1}'))
        wrong = {**got["headers"], "X-Signature-Ed25519": "00" * 64}
        self.assertEqual(deliver(self.pie, at, got["body"], wrong)[0], 401)
        self.assertEqual(deliveries(self.pie, at), [])

    def test_handshake_brings_the_secret(self):
        at = endpoint(self.pie, "tasks")
        self.assertEqual(deliver(self.pie, at, "{}", {"X-Hook-Signature": "00"})[0], 503)
        status, headers, _ = self.pie.send("POST", at["path"], "{}", {"X-Hook-Secret": "b537207f"}, key=False)
        self.assertEqual((status, headers["X-Hook-Secret"]), (200, "b537207f"))
        self.assertEqual(deliver(self.pie, at, "{}", {"X-Hook-Secret": "b537207f"})[0], 200)  # asked again
        self.assertEqual(deliver(self.pie, at, "{}", {"X-Hook-Secret": "mine"})[0], 409)
        body = '{"events":[]}'
        for secret, expected in (("b537207f", 200), ("mine", 401)):
            mac = hmac.new(secret.encode(), body.encode(), "sha256").hexdigest()
            self.assertEqual(deliver(self.pie, at, body, {"X-Hook-Signature": mac})[0], expected)

    def test_handshake_in_the_body_brings_the_secret(self):
        at = endpoint(self.pie, "paper")
        self.assertEqual(deliver(self.pie, at, '{"verification_token":"secret_tMrl"}'), (200, "challenge"))
        mac = "sha256=" + hmac.new(b"secret_tMrl", b'{"type":"page"}', "sha256").hexdigest()
        self.assertEqual(deliver(self.pie, at, '{"type":"page"}', {"X-Notion-Signature": mac}), (200, "accepted"))

    def test_equal_bodies_are_one_delivery_where_the_manifest_says_so(self):
        at = endpoint(self.pie, "social", secret="s")
        sign = lambda body: {"X-Hub-Signature-256": "sha256=" + hmac.new(b"s", body, "sha256").hexdigest()}
        told = [deliver(self.pie, at, body, sign(body))[1] for body in (b"{}", b"{}", b"[]")]
        self.assertEqual(told, ["accepted", "duplicate", "accepted"])

    def test_challenges_by_query_and_crc(self):
        pie = self.pie
        at = endpoint(pie, "social")
        asked = at["path"] + "?hub.mode=subscribe&hub.challenge=42&hub.verify_token="
        self.assertEqual(pie.send("GET", asked + "meaty", key=False)[::2], (200, b"42"))
        self.assertEqual(pie.send("GET", asked + "wrong", key=False)[0], 401)
        self.assertEqual(pie.send("HEAD", at["path"], key=False)[0], 200)
        at = endpoint(pie, "calls")
        body = '{"event":"endpoint.url_validation","payload":{"plainToken":"abc"}}'
        now = str(int(time.time()))
        mac = "v0=" + hmac.new(b"zoom", f"v0:{now}:{body}".encode(), "sha256").hexdigest()
        headers = {"x-zm-signature": mac, "x-zm-request-timestamp": now}
        status, told = pie.json("POST", at["path"], body, headers, key=False)
        expected = hmac.new(b"zoom", b"abc", "sha256").hexdigest()
        self.assertEqual((status, told), (200, {"plainToken": "abc", "encryptedToken": expected}))
        self.assertEqual(pie.send("POST", at["path"], body, key=False)[0], 401)


def signed(body, secret="sesame"):
    return {"X-Signature": hmac.new(secret.encode(), body.encode(), "sha256").hexdigest(), "Content-Type": "application/json"}


class Recorder(unittest.TestCase):
    """Deliveries that run code."""

    @classmethod
    def setUpClass(cls):
        cls.pie = Executor(HOOKS, environment={"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"})

    @classmethod
    def tearDownClass(cls):
        log = cls.pie.log()
        assert cls.pie.stop() == 0
        assert "sesame" not in log, log

    def seen(self, delivery):
        status, told = self.pie.json("POST", "/api/tools/recorder/list_seen", {})
        assert status == 200, told
        return [row for row in told["result"]["items"] if row["delivery"] == delivery]

    def send(self, at, secret="sesame", **data):
        body = json.dumps({"type": "order.sent", "number": 1, "id": "", **data})
        return deliver(self.pie, at, body, signed(body, secret))

    def run_pie(self, *arguments, stdin=""):
        done = subprocess.run([HOOKS, *arguments, "--state", self.pie.state, "--json"], input=stdin,
                              capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def state(self, at, key):
        found = [one for one in deliveries(self.pie, at) if one["deliveryId"] == key]
        return found[0] if found else None

    def finished(self, at, key):
        return until(lambda: (one := self.state(at, key)) and one["state"] in ("done", "dead") and one)

    def test_onwebhook_runs_with_typed_events(self):
        at = endpoint(self.pie, "recorder")
        self.assertEqual(at["secretName"], "RECORDER_SECRET")
        self.assertEqual(self.send(at, id="a1", number=7), (200, "accepted"))
        self.assertEqual(self.send(at, id="a1", number=7), (200, "duplicate"))
        done = self.finished(at, "a1")
        self.assertEqual((done["state"], done["attempts"], done["verified"]), ("done", 1, True))
        self.assertEqual(self.seen("a1"), [{"hook": "onWebhook", "event": "order.sent", "delivery": "a1", "number": 7, "note": "sent"}])
        self.assertEqual(self.send(at, id="a2", type="order.lost"), (200, "accepted"))
        self.finished(at, "a2")
        self.assertEqual(self.seen("a2")[0]["note"], "webhook")

    def test_pings_are_dropped_and_unknown_types_kept(self):
        at = endpoint(self.pie, "recorder")
        self.assertEqual(self.send(at, id="p1", type="ping"), (200, "ping"))
        self.assertEqual(self.send(at, id="p2", type="order.eaten"), (200, "ignored"))
        self.assertEqual([one["deliveryId"] for one in deliveries(self.pie, at)], ["p2"])
        self.assertEqual(self.state(at, "p2")["state"], "ignored")
        self.assertEqual(self.seen("p2"), [])

    def test_retried_then_dead_then_replayed(self):
        at = endpoint(self.pie, "recorder")
        self.send(at, id="r1", failures=1)
        done = self.finished(at, "r1")
        self.assertEqual((done["state"], done["attempts"], len(self.seen("r1"))), ("done", 2, 2))
        self.send(at, id="r2", refuse=True)
        dead = self.finished(at, "r2")
        self.assertEqual((dead["state"], dead["attempts"], dead["error"]), ("dead", 1, "never"))
        replay = f"/api/webhook-deliveries/{dead['id']}/replay"
        self.assertEqual(self.pie.json("POST", replay), (200, {"queued": True}))
        self.finished(at, "r2")
        until(lambda: len(self.seen("r2")) == 2)
        shown = self.pie.json("GET", f"/api/webhook-deliveries/{dead['id']}")[1]
        self.assertEqual(json.loads(shown["body"])["refuse"], True)
        self.assertEqual(shown["headers"]["content-type"], "application/json")

    def test_replayed_ones_are_no_dead_letters_any_more(self):
        at = endpoint(self.pie, "recorder")
        for number in range(3):
            self.send(at, id=f"dead{number}", refuse=True)
        dead = [self.finished(at, f"dead{number}") for number in range(3)]
        self.assertEqual({one["state"] for one in dead}, {"dead"})
        letters = lambda: [job["id"] for job in self.run_pie("jobs", "dead", "--kind", "webhook", "--limit", "1000")["jobs"]]
        before = letters()
        with_table = {"endpoint": at["id"], "limit": 2}
        self.assertEqual(self.pie.json("POST", "/api/webhook-deliveries/replay", with_table), (200, {"queued": 2}))
        until(lambda: [len(self.seen(f"dead{number}")) for number in range(3)] == [1, 2, 2])  # The newest first.
        until(lambda: [self.state(at, f"dead{number}")["state"] for number in range(3)] == ["dead"] * 3)
        self.assertEqual(letters(), before)  # The same jobs, no others beside them.
        for wrong in ({"limit": 0}, {"endpoint": 1}, {"state": "done"}):
            self.assertEqual(self.pie.json("POST", "/api/webhook-deliveries/replay", wrong)[0], 422)

    def test_a_delivery_without_a_name_has_one_for_the_author(self):
        at = endpoint(self.pie, "recorder")
        self.assertEqual(self.send(at), (200, "accepted"))
        stored = deliveries(self.pie, at)[0]
        self.assertEqual(stored["deliveryId"], "")
        until(lambda: len(self.seen(f"pie-{stored['id']}")) == 1)

    # What the schedule has not seen is not marked as seen because a delivery came meanwhile.
    def test_a_delivery_does_not_move_last_run_at_of_the_schedule(self):
        plugin = "/api/plugins/recorder"
        self.assertIn(self.pie.json("POST", plugin + "/install")[0], (200, 201))

        def run():
            status, told = self.pie.json("POST", plugin + "/run", {})
            self.assertEqual(status, 202, told)
            return until(lambda: next((one for one in self.pie.json("GET", plugin + "/runs")[1]["runs"]
                                       if one["id"] == told["run"] and one["status"] == "ok"), None))

        first = run()
        at = endpoint(self.pie, "recorder")
        self.send(at, id="l1")
        self.finished(at, "l1")
        run()
        items = self.pie.json("POST", "/api/tools/recorder/list_seen", {})[1]["result"]["items"]
        last = [row["note"] for row in items if row["hook"] == "onRun"][-1]
        began = datetime.datetime.fromisoformat(last.replace("Z", "+00:00")).timestamp() * 1000
        self.assertAlmostEqual(began, first["startedAtMs"], delta=2)

    def test_wrong_members_are_refused(self):
        for path, body in (("/api/plugins/recorder/webhook", {"secret": 7}), ("/api/plugins/recorder/webhook", {"sekret": "x"}),
                           (f"/api/webhook-endpoints/{endpoint(self.pie, 'recorder')['id']}/secret", {"overlapSeconds": -1})):
            self.assertEqual(self.pie.json("POST", path, body)[0], 422, body)
        self.assertEqual(self.pie.json("GET", "/api/webhook-deliveries?limit=many")[0], 422)

    def test_what_belongs_to_a_disabled_user_does_not_run(self):
        self.assertEqual(self.pie.json("POST", "/api/users", {"id": "mallory"})[0], 201)
        status, told = self.pie.json("POST", "/api/keys", {"user": "mallory", "name": "m"})
        self.assertEqual(status, 201, told)
        hers = {"Authorization": f"Bearer {told['key']}"}
        status, at = self.pie.json("POST", "/api/plugins/recorder/webhook", {}, hers)
        self.assertEqual(status, 201, at)
        at["path"] = at["url"][at["url"].index("/api/"):]
        self.assertEqual(self.send(at, id="m1"), (200, "accepted"))
        switch = lambda disabled: self.pie.json("PATCH", "/api/users/mallory", {"disabled": disabled})[0]
        self.assertEqual(switch(True), 200)
        numbers = iter(range(2, 100000))
        until(lambda: self.send(at, id=f"m{next(numbers)}")[0] == 404)
        self.assertEqual(switch(False), 200)
        until(lambda: self.send(at, id=f"m{next(numbers)}") == (200, "accepted"))

    def test_secret_is_replaced_with_an_overlap(self):
        at = endpoint(self.pie, "recorder")
        rotate = f"/api/webhook-endpoints/{at['id']}/secret"
        self.assertEqual(self.pie.json("POST", rotate, {"secret": "second", "overlapSeconds": 3600})[0], 200)
        self.assertEqual(self.send(at, "second", id="s1"), (200, "accepted"))
        self.assertEqual(self.send(at, "sesame", id="s2"), (200, "accepted"))
        # A shorter overlap counts for all that went before.
        self.assertEqual(self.pie.json("POST", rotate, {"secret": "second", "overlapSeconds": 1})[0], 200)
        numbers = iter(range(100000))
        until(lambda: self.send(at, "sesame", id=f"s3-{next(numbers)}")[0] == 401)
        self.assertEqual(self.send(at, "second", id="s4"), (200, "accepted"))
        status, told = self.pie.json("POST", rotate, {"overlapSeconds": 0})
        self.assertEqual((status, len(told["secret"])), (200, 40))
        self.assertEqual(self.send(at, told["secret"], id="s5"), (200, "accepted"))
        self.assertEqual(self.send(at, "second", id="s6")[0], 401)
        listed = [one for one in self.pie.json("GET", "/api/plugins/recorder/webhook")[1]["endpoints"] if one["id"] == at["id"]][0]
        self.assertNotIn("second", json.dumps(listed))
        told = until(lambda: (e := [one for one in self.pie.json("GET", "/api/webhook-endpoints")[1]["endpoints"]
                                    if one["id"] == at["id"]][0])["refused"] >= 2 and e)
        self.assertIn("does not fit", told["refusedWhy"])

    def test_tasks_that_wait_for_the_event_run_once(self):
        at = endpoint(self.pie, "recorder")
        task = {"name": "lost", "taskType": "heartbeat", "payload": {"kind": "heartbeat", "message": "lost"},
                "schedule": {"kind": "event", "connector": "recorder", "event": "order.lost", "filter": {"/number": 5}}}
        status, told = self.pie.json("POST", "/api/tasks", task)
        self.assertEqual(status, 201, told)
        for number, became in ((5, "accepted"), (5, "duplicate"), (6, "accepted")):
            self.assertEqual(self.send(at, id=f"h{number}", type="order.lost", number=number), (200, became))
        runs = lambda: self.pie.json("GET", f"/api/tasks/{told['id']}/runs")[1]["runs"]
        until(lambda: [run["status"] for run in runs()] == ["ok"])
        self.finished(at, "h6")
        self.assertEqual([run["triggeredBy"] for run in runs()], ["webhook"])

    def test_command_line(self):
        pie = lambda *arguments, stdin="": self.run_pie("webhooks", *arguments, stdin=stdin)
        made = pie("create", "recorder", "--secret", "-", "--public-url", PUBLIC, stdin="third\n")
        self.assertTrue(made["url"].startswith(PUBLIC + "/api/webhooks/recorder/"))
        made["path"] = made["url"][len(PUBLIC):]
        self.assertEqual(self.send(made, "third", id="c1", refuse=True), (200, "accepted"))
        self.assertEqual(self.finished(made, "c1")["state"], "dead")
        dead = pie("deliveries", "--status", "dead")["deliveries"][0]
        self.assertEqual(pie("show", str(dead["id"]))["eventType"], "order.sent")
        self.assertEqual(pie("replay", str(dead["id"])), {"queued": True})
        until(lambda: len(self.seen("c1")) == 2)
        self.assertGreaterEqual(pie("replay", "--dead", "--connector", "recorder")["queued"], 1)
        until(lambda: len(self.seen("c1")) == 3)
        self.assertEqual(pie("secret", made["id"]), {"secret": "third"})
        fourth = pie("rotate", made["id"], "--overlap", "0")["secret"]
        until(lambda: self.send(made, fourth, id="c2")[0] == 200)  # The executor learns of it within 2 s.
        self.assertIn(made["id"], [one["id"] for one in pie("list")["endpoints"]])
        self.assertEqual(pie("delete", made["id"]), {"removed": True})

    def test_all_that_is_unknown_sounds_the_same(self):
        at = endpoint(self.pie, "recorder")
        other = at["path"].replace("recorder", "shop")
        told = {deliver(self.pie, path, "{}") for path in (
            "/api/webhooks/recorder/x", "/api/webhooks/nope/x", other, at["path"][:-1], "/api/webhooks/recorder/" + "a" * 48,
            "/api/webhooks/recorder/%00%ff")}
        self.assertEqual(len(told), 1, told)
        self.assertEqual(told.pop()[0], 404)
        self.assertEqual(self.pie.send("DELETE", f"/api/webhook-endpoints/{at['id']}")[0], 200)
        self.assertEqual(self.send(at, id="gone")[0], 404)

    def test_guessing_does_not_keep_others_out(self):
        at = endpoint(self.pie, "recorder")
        told = Counter(deliver(self.pie, "/api/webhooks/recorder/" + "b" * 48, "{}")[0] for _ in range(200))
        self.assertEqual(set(told) - {404, 429}, set())
        self.assertEqual(self.send(at, id="g1"), (200, "accepted"))

    def test_other_users_see_nothing(self):
        at = endpoint(self.pie, "recorder")
        self.send(at, id="o1")
        done = self.finished(at, "o1")
        made = subprocess.run([HOOKS, "key", "create", "--user", "eve", "--state", self.pie.state, "--json"],
                              capture_output=True, text=True, timeout=LIMIT)
        headers = {"Authorization": "Bearer " + json.loads(made.stdout)["key"]}
        ask = lambda method, path: self.pie.json(method, path, headers=headers)
        self.assertEqual(ask("GET", "/api/webhook-endpoints")[1], {"endpoints": []})
        self.assertEqual(ask("GET", "/api/webhook-deliveries")[1], {"deliveries": []})
        for method, path in (("GET", f"/api/webhook-deliveries/{done['id']}"), ("POST", f"/api/webhook-deliveries/{done['id']}/replay"),
                             ("DELETE", f"/api/webhook-endpoints/{at['id']}"), ("POST", f"/api/webhook-endpoints/{at['id']}/secret")):
            self.assertEqual(ask(method, path)[0], 404, path)

    def test_hostile_requests(self):
        at = endpoint(self.pie, "recorder")
        for body in (b"", b"\xff\x00", b"{", b"[" * 100000, b"null", b"1"):
            mac = hmac.new(b"sesame", body, "sha256").hexdigest()
            status, became = deliver(self.pie, at, body, {"X-Signature": mac})
            self.assertEqual((status, became), (200, "ignored"), body[:20])
        odd = json.dumps({"type": "order.sent\0" + "x" * 5000, "id": "\0" * 10 + "y" * 5000})
        self.assertEqual(deliver(self.pie, at, odd, signed(odd)), (200, "ignored"))
        big = b"x" * (9 << 20)
        self.assertEqual(deliver(self.pie, at, big)[0], 413)

    def test_no_endpoint_is_flooded(self):
        at = endpoint(self.pie, "recorder")
        told = Counter()

        def many():
            connection = self.pie.connect()
            for _ in range(3000):
                if told[429] > 10:
                    break
                connection.request("POST", at["path"], "{}", {"X-Signature": "00"})
                reply = connection.getresponse()
                reply.read()
                told[reply.status] += 1
            connection.close()

        threads = [threading.Thread(target=many) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(set(told), {401, 429}, told)
        self.assertEqual(self.send(endpoint(self.pie, "recorder"), id="f1"), (200, "accepted"))


if __name__ == "__main__":
    unittest.main()
