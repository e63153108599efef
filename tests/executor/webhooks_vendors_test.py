#!/usr/bin/env python3
"""Webhooks of the connectors themselves: signatures that other code made, tokens, handshakes, and what becomes an event."""

import json
import time
import unittest
from urllib.parse import urlencode

from harness import ExecutorTest
from webhooks_test import PUBLIC, SECRET, Signer, changed, deliver, deliveries, endpoint, until

TOKEN = "a-random-text-of-30-characters"


class Signed(ExecutorTest):
    """A delivery of each vendor goes in once; with another byte, another signature or another secret it does not."""

    arguments = ("--public-url", PUBLIC)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.signer = Signer()

    @classmethod
    def tearDownClass(cls):
        cls.signer.stop()
        super().tearDownClass()

    # vendor, header of the signature, body, event
    VENDORS = [
        ("netlify", "X-Webhook-Signature", '{"id":"d1","state":"ready"}', "deploy_created"),
        ("gong", "Authorization", '{"callData":{"metaData":{"id":"c1"}},"isTest":false}', "call.matched"),
        ("trello", "X-Trello-Webhook", '{"action":{"id":"a1","type":"createCard"}}', "createCard"),
        ("dropbox", "X-Dropbox-Signature", '{"list_folder":{"accounts":["dbid:A"]}}', "files.changed"),
        ("airtable", "X-Airtable-Content-MAC", '{"base":{"id":"app1"},"webhook":{"id":"ach1"},"timestamp":"2026-05-04T09:00:00Z"}',
         "base.changed"),
        ("discord", "X-Signature-Ed25519", '{"version":1,"type":1,"event":{"type":"APPLICATION_AUTHORIZED"}}', "APPLICATION_AUTHORIZED"),
    ]

    def sign(self, vendor, to, body, **more):
        return self.signer.sign(vendor, body, PUBLIC + to["path"] if to else PUBLIC, **more)["headers"]

    def made(self, vendor):
        return endpoint(self.pie, vendor, secret=self.signer.sign(vendor, "{}", PUBLIC).get("key", SECRET))

    def test_each_vendor(self):
        for vendor, header, body, event in self.VENDORS:
            with self.subTest(vendor):
                at = self.made(vendor)
                got = self.signer.sign(vendor, body, PUBLIC + at["path"])
                self.assertIn(got["genuine"], (True, None))
                headers = got["headers"]
                for _ in range(20):
                    self.assertEqual(deliver(self.pie, at, changed(body), headers)[0], 401)
                signature = headers[header]
                others = [signature[:-9] + ("y" if signature[-9] != "y" else "z") + signature[-8:], signature[:-9], "", " ", self.sign(vendor, at, body + " ")[header]]
                for wrong in others:
                    self.assertEqual(deliver(self.pie, at, body, {**headers, header: wrong})[0], 401, wrong)
                self.assertEqual(deliver(self.pie, at, body, {k: v for k, v in headers.items() if k != header})[0], 401)
                self.assertEqual(deliver(self.pie, at, body, headers), (200, "accepted"))
                if vendor != "dropbox":  # Its notices look alike: equal ones are one for 5 seconds only.
                    self.assertEqual(deliver(self.pie, at, body, headers), (200, "duplicate"))
                stored = deliveries(self.pie, at)
                self.assertEqual([(one["verified"], one["eventType"]) for one in stored], [(True, event)])
                if header in ("Authorization", "X-Webhook-Signature"):  # A token that is kept could be used.
                    shown = self.pie.json("GET", f"/api/webhook-deliveries/{stored[0]['id']}")[1]
                    self.assertNotIn(header.lower(), shown["headers"])

    def test_a_token_for_something_else_is_refused(self):
        body = '{"id":"d2"}'
        at = self.made("netlify")
        for claims in ({"iss": "other"}, {"sha256": "00" * 32}, {"sha256": None}, {"exp": int(time.time()) - 400}, {"nbf": int(time.time()) + 400}):
            self.assertEqual(deliver(self.pie, at, body, self.sign("netlify", at, body, claims=claims))[0], 401, claims)
        self.assertEqual(deliver(self.pie, at, body, self.sign("netlify", at, body, secret="another"))[0], 401)
        at, body = self.made("gong"), '{"callData":{"metaData":{"id":"c2"}}}'
        self.assertEqual(deliver(self.pie, at, body, self.sign("gong", None, body))[0], 401)  # for another address
        self.assertEqual(deliver(self.pie, at, body, self.sign("gong", at, body, at=time.time() - 600))[0], 401)
        self.assertEqual(deliver(self.pie, at, body, self.sign("gong", at, body, at=time.time() + 600))[0], 401)
        self.assertEqual(deliver(self.pie, at, body, self.sign("gong", at, body)), (200, "accepted"))

    def test_the_token_does_not_choose_its_algorithm(self):
        at, body = self.made("netlify"), '{"id":"d3"}'
        for algorithm in ("none", "HS384", "HS512"):
            secret = "" if algorithm == "none" else SECRET
            headers = self.sign("netlify", at, body, algorithm=algorithm, secret=secret)
            self.assertEqual(deliver(self.pie, at, body, headers)[0], 401, algorithm)
        key = self.signer.sign("gong", "{}", PUBLIC)["key"]
        at = endpoint(self.pie, "gong", secret=key)
        body = '{"callData":{"metaData":{"id":"c3"}}}'
        self.assertEqual(deliver(self.pie, at, body, self.sign("gong", at, body, key=key))[0], 401)  # the public key as HS256's secret
        self.assertEqual(deliver(self.pie, endpoint(self.pie, "gong", secret="no key"), body, self.sign("gong", at, body))[0], 503)

    def test_monday(self):
        at = self.made("monday")
        status, told = self.pie.json("POST", at["path"], '{"challenge":"3eZbrw1a"}', key=False)
        self.assertEqual((status, told), (200, {"challenge": "3eZbrw1a"}))
        body = '{"event":{"type":"create_pulse","triggerUuid":"u1"}}'
        headers = self.sign("monday", at, body)
        self.assertEqual(deliver(self.pie, at, body)[0], 401)
        self.assertEqual(deliver(self.pie, at, body, self.sign("monday", at, body, at=time.time() - 1000))[0], 401)  # has ended
        self.assertEqual(deliver(self.pie, at, body, headers), (200, "accepted"))
        self.assertEqual(deliver(self.pie, at, body, headers), (200, "duplicate"))
        self.assertEqual(deliver(self.pie, at, body.replace("u1", "u2"), headers), (200, "accepted"))  # the token covers no body
        self.assertEqual({one["eventType"] for one in deliveries(self.pie, at)}, {"create_pulse"})

    def test_handshakes(self):
        at = self.made("dropbox")
        self.assertEqual(self.pie.send("GET", at["path"] + "?challenge=abc", key=False)[::2], (200, b"abc"))
        self.assertEqual(self.pie.send("HEAD", self.made("trello")["path"], key=False)[0], 200)
        at, ping = self.made("discord"), '{"version":1,"type":0}'
        headers = self.sign("discord", at, ping)
        status, told, text = self.pie.send("POST", at["path"], ping, headers, key=False)
        self.assertEqual((status, text, told["Content-Type"]), (204, b"", "application/json"))
        self.assertEqual(deliver(self.pie, at, ping, {**headers, "X-Signature-Ed25519": "00" * 64})[0], 401)
        self.assertEqual(deliveries(self.pie, at), [])


class Tokens(ExecutorTest):
    """Vendors that sign nothing and send a text of the user's own back."""

    arguments = ("--public-url", PUBLIC)

    def test_notices_of_microsoft_and_zoho(self):
        graph = lambda secret, n=1: {"value": [{"subscriptionId": f"s{n}", "clientState": secret, "changeType": "updated", "resource": "r"}]}
        zoho = lambda secret, n=1: {"token": secret, "operation": "update", "module": "Leads", "ids": [str(n)], "channel_id": "1"}
        for connector, notice in (("onedrive", graph), ("microsoft-teams", graph), ("zoho-crm", zoho)):
            with self.subTest(connector):
                at = endpoint(self.pie, connector, secret=TOKEN)
                for wrong in (TOKEN + "x", TOKEN.upper(), "", None, 7, [TOKEN]):
                    self.assertEqual(deliver(self.pie, at, json.dumps(notice(wrong)))[0], 401, wrong)
                self.assertEqual(deliver(self.pie, at, json.dumps(notice(TOKEN))), (200, "accepted"))
                self.assertEqual(deliver(self.pie, at, json.dumps(notice(TOKEN, 2))), (200, "accepted"))
                self.assertEqual([one["eventType"] for one in deliveries(self.pie, at)], ["updated" if notice is graph else "update"] * 2)
        at = endpoint(self.pie, "onedrive", secret=TOKEN)
        status, told, text = self.pie.send("POST", at["path"] + "?validationToken=a%20b%3Cc", "", key=False)
        self.assertEqual((status, text, told["Content-Type"].split(";")[0]), (200, b"a b<c", "text/plain"))

    def google(self, at, state, number, channel="c1", token=TOKEN):
        headers = {"X-Goog-Channel-ID": channel, "X-Goog-Message-Number": str(number), "X-Goog-Resource-State": state,
                   "X-Goog-Resource-ID": "r1", "X-Goog-Channel-Token": token}
        return deliver(self.pie, at, "", headers)

    def test_notices_of_google_have_no_body(self):
        for connector, state in (("google-drive", "change"), ("google-calendar", "exists")):
            with self.subTest(connector):
                at = endpoint(self.pie, connector, secret=TOKEN)
                self.assertEqual(self.google(at, "sync", 1), (200, "ping"))
                self.assertEqual(self.google(at, state, 2, token="another")[0], 401)
                self.assertEqual(self.google(at, state, 2), (200, "accepted"))
                self.assertEqual(self.google(at, state, 2), (200, "duplicate"))
                self.assertEqual(self.google(at, state, 2, channel="c2"), (200, "accepted"))  # each channel counts by itself
                self.assertEqual([one["eventType"] for one in deliveries(self.pie, at)], [state, state])

    def test_a_task_gets_the_headers_of_what_has_no_body(self):
        task = {"name": "look", "taskType": "heartbeat", "payload": {"kind": "heartbeat", "message": "look"},
                "schedule": {"kind": "event", "connector": "google-drive", "event": "drive_changed",
                             "filter": {"/_headers/x-goog-resource-id": "r1"}}}
        status, told = self.pie.json("POST", "/api/tasks", task)
        self.assertEqual(status, 201, told)
        at = endpoint(self.pie, "google-drive", secret=TOKEN)
        self.assertEqual(self.google(at, "change", 7), (200, "accepted"))
        runs = lambda: self.pie.json("GET", f"/api/tasks/{told['id']}/runs")[1]["runs"]
        until(lambda: [run["status"] for run in runs()] == ["ok"])

    def test_the_secret_in_the_address(self):
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        for connector, event in (("mailchimp", "subscribe"), ("activecampaign", "contact_tag_added")):
            with self.subTest(connector):
                at = endpoint(self.pie, connector, generateSecret=True)
                key = at["secret"]
                body = urlencode({"type": event, "fired_at": "2026-05-04 09:00:00", "data[id]": "8a25"})
                self.assertEqual(self.pie.send("GET", f"{at['path']}?key={key}", key=False)[0], 200)
                for query in ("", "?key=", f"?key={key[:-1]}", f"?key={key}x", f"?token={key}"):
                    self.assertEqual(deliver(self.pie, at["path"] + query, body, form)[0], 401, query)
                self.assertEqual(deliver(self.pie, f"{at['path']}?key={key}", body, form), (200, "accepted"))
                self.assertEqual(deliver(self.pie, f"{at['path']}?key={key}", body, form), (200, "duplicate"))
                self.assertEqual([one["eventType"] for one in deliveries(self.pie, at)], [event])
        at = endpoint(self.pie, "basecamp", generateSecret=True)
        posted = '{"id":9007199254741210,"kind":"comment_created"}'
        self.assertEqual(deliver(self.pie, f"{at['path']}?key=x", posted)[0], 401)
        self.assertEqual(deliver(self.pie, f"{at['path']}?key={at['secret']}", posted), (200, "accepted"))
        self.assertEqual([(one["deliveryId"], one["eventType"]) for one in deliveries(self.pie, at)], [("9007199254741210", "comment_created")])

    def test_the_secret_in_a_header_of_the_user(self):
        for connector, event in (("freshdesk", "automation.fired"), ("gorgias", "integration.fired")):
            with self.subTest(connector):
                at = endpoint(self.pie, connector, generateSecret=True)
                body = '{"ticket":{"id":7}}'
                self.assertEqual(deliver(self.pie, at, body, {"X-Webhook-Secret": "x"})[0], 401)
                self.assertEqual(deliver(self.pie, at, body)[0], 401)
                self.assertEqual(deliver(self.pie, at, body, {"X-Webhook-Secret": at["secret"]}), (200, "accepted"))
                self.assertEqual([one["eventType"] for one in deliveries(self.pie, at)], [event])

    def test_without_a_secret_nothing_gets_in(self):
        for connector in ("google-drive", "mailchimp", "onedrive", "netlify", "monday", "airtable"):
            at = endpoint(self.pie, connector)
            status, why = deliver(self.pie, at, '{"value":[{"clientState":""}]}', {"X-Goog-Channel-Token": "", "Authorization": "a.b.c"})
            self.assertEqual(status, 503, connector)
            self.assertIn("is not set", why)
            self.assertEqual(deliveries(self.pie, at), [])


if __name__ == "__main__":
    unittest.main()
