"""Executors, authorization servers and a browser for the tests of sign-ins."""

import http.cookiejar
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(TESTS, "executor"))
from harness import LIMIT, PIE, Executor, folder  # noqa: E402

NODE = os.path.join(TESTS, "node_modules", ".bin", "node")
PUBLIC = "http://pie.test:1"  # Nothing listens there: the browser below knows better.
CLIENT_ID, CLIENT_SECRET = "client:with/odd chars", "secret%with+odd=chars"
MACHINE_SECRET = "machine-secret-value"
ENVIRONMENT = {"PIE_SECRET_VAULTED_VAULTED_ID": CLIENT_ID, "PIE_SECRET_VAULTED_VAULTED_SECRET": CLIENT_SECRET,
               "PIE_SECRET_MACHINE_MACHINE_ID": "machine id", "PIE_SECRET_MACHINE_MACHINE_SECRET": MACHINE_SECRET,
               "PIE_SECRET_OPEN_OPEN_ID": "public", "PIE_SECRET_POSTED_POSTED_ID": "posted",
               "PIE_SECRET_POSTED_POSTED_SECRET": "posted secret&1",
               "PIE_SECRET_CHIRP_CHIRP_KEY": "chirp key", "PIE_SECRET_CHIRP_CHIRP_SECRET": "chirp&secret=1",
               "PIE_SECRET_ODD_ODD_ID": "odd app", "PIE_SECRET_ODD_ODD_SECRET": "odd secret/1",
               "PIE_SECRET_LONGER_LONGER_ID": "odd app", "PIE_SECRET_LONGER_LONGER_SECRET": "odd secret/1"}
OPTIONS = ("--allow-http", "--allow-private-egress", "--public-url", PUBLIC)


class Node:
    """A script that prints its address."""

    def __init__(self, script, *arguments):
        self.process = subprocess.Popen([NODE, os.path.join(HERE, script), *arguments], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError(f"{script} did not start")

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=LIMIT) as reply:
            return json.load(reply)

    def control(self, **settings):
        request = urllib.request.Request(self.url + "/control", json.dumps(settings).encode())
        urllib.request.urlopen(request, timeout=LIMIT).close()

    def stop(self):
        self.process.kill()
        self.process.wait(LIMIT)
        self.process.stdout.close()


def provider():
    return Node("provider.mjs", *(f"{PUBLIC}/api/oauth/plugin/{name}/callback" for name in ("vaulted", "open")))


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    """Keeps cookies and follows redirects one by one; knows the executor by its public name."""

    def __init__(self, executor):
        self.executor = executor
        self.jar = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(rfc2965=True))
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar), Stay())
        self.seen = []

    def open(self, url, form=None):
        """Status, headers and text of one page."""
        url = url.replace(PUBLIC, f"http://127.0.0.1:{self.executor.port}")
        self.seen.append(url)
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        try:
            reply = self.opener.open(urllib.request.Request(url, data), timeout=LIMIT)
        except urllib.error.HTTPError as error:
            reply = error
        with reply:
            return reply.status, reply.headers, reply.read().decode()

    def follow(self, url, form=None):
        """Goes on until a page is no redirect; its address, status and text."""
        for _ in range(20):
            status, headers, text = self.open(url, form)
            form = None
            if status not in (302, 303):
                return url, status, text
            url = urllib.parse.urljoin(url, headers["Location"])
            if "/callback?" in url and getattr(self, "stop_at_callback", False):
                return url, status, text
        raise AssertionError("redirects without end")


def begin(executor, connector="vaulted", **body):
    status, told = executor.json("POST", f"/api/plugins/{connector}/connect", body)
    assert status == 200, told
    return told["url"]


def consent(browser, url):
    """Opens the ticket and says yes; the provider's first page."""
    _, status, page = browser.follow(url)
    assert status == 200, page
    link = re.search(r'href="(start\?[^"]+)"', page)[1].replace("&amp;", "&")
    return browser.follow(urllib.parse.urljoin(url, link))


def at_provider(browser, page, account="ada"):
    """Signs in and consents at the provider; the page where it ends."""
    url, status, text = page
    for form in ({"prompt": "login", "login": account, "password": "x"}, {"prompt": "consent"}):
        assert status == 200, (url, text)
        if "/interaction/" not in url:
            break
        action = re.search(r'action="([^"]+)"', text)[1]
        url, status, text = browser.follow(urllib.parse.urljoin(url, action), form)
    return url, status, text


def sign_in(executor, issuer, account="ada", **body):
    """The whole way; the text of the last page."""
    browser = Browser(executor)
    page = consent(browser, begin(executor, fields={"issuer": issuer}, **body))
    _, status, text = at_provider(browser, page, account)
    assert status == 200, text
    return text


def sign_in_at(executor, connector, **body):
    """The whole way at a provider that asks nothing; address, status and text of the last page."""
    browser = Browser(executor)
    return consent(browser, begin(executor, connector, **body))


class House:
    """Any number of executors over one state."""

    def __init__(self, count=1):
        self.folder = folder()
        self.state = os.path.join(self.folder, "state")
        self.executors = [self.start() for _ in range(count)]

    def start(self):
        return Executor(PIE, self.state, *OPTIONS, environment=ENVIRONMENT)

    def logs(self):
        return "\n".join(executor.log() for executor in self.executors)

    def stop(self):
        for executor in self.executors:
            if executor.process.poll() is None:
                executor.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
