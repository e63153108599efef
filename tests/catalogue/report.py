"""What the checks found, and what an author overruled."""


class Report:
    """Problems of one connector. A text that an overrule names is a note with its reason instead."""

    def __init__(self, connector, section):
        self.failures, self.warnings, self.overruled = [], [], []
        self.checked = 0
        self._rules = list((connector.overlooked.get(section) or []))
        self._unused = {id(rule) for rule in self._rules}
        self._where = f"tests/catalogue/exceptions/{connector.name}.yaml"
        self._seen = set()

    def add(self, where, text, warning=False, action=None):
        line = f"{where}: {text}"
        if line in self._seen:
            return
        self._seen.add(line)
        for rule in self._rules:
            if rule["problem"] in text and rule.get("action") in (None, action):
                self._unused.discard(id(rule))
                self.overruled.append(f"{line} -- overruled: {rule['why']}")
                return
        (self.warnings if warning else self.failures).append(line)

    def finish(self):
        """An overrule that overrules nothing hides the next mistake."""
        for rule in self._rules:
            if id(rule) in self._unused:
                self.failures.append(f"{self._where}: nothing is left of the problem '{rule['problem']}'; "
                                     "take the entry out")
            elif len(str(rule.get("why") or "")) < 10:
                self.failures.append(f"{self._where}: '{rule['problem']}' needs a reason under 'why'")
        return self
