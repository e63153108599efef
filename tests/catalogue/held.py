"""What each action of a connector is held against: published operations, published descriptions, SDKs."""
import dataclasses

import checklist
import connector as connectors
import facts_check
import oracle_check
import published
from report import Report


@dataclasses.dataclass
class Publications:
    """What facts and descriptions say about a connector."""

    report: Report
    known: bool
    facts: set    # actions whose requests the vendor's published operations know
    others: set   # actions that only third-party facts know
    described: set
    unknown: list


def by_publications(connector):
    """Holds all cases against the facts and the description of the connector's vendor."""
    report = Report(connector, "overrules")
    facts = facts_check.facts_of(connector.name)
    checker = facts_check.Checker(connector, facts, report) if facts else None
    if checker:
        checker.run()
    description = published.check(connector, report)
    described = description.held if description else set()
    known, others, unknown = (checker.held, checker.hints, set(checker.unknown)) if checker else (set(), set(), set())
    return Publications(report.finish(), bool(checker or description), known, others - known, described, sorted(unknown - described))


@dataclasses.dataclass
class Held:
    """A connector's actions, and which of them are held against what."""

    actions: set      # that call the vendor
    facts: set
    others: set
    described: set
    sdk: set          # of the vendor
    community: set    # SDKs of others

    def official(self):
        return self.facts | self.described | self.sdk

    def left(self):
        return self.actions - self.official() - self.others - self.community


def held(connector):
    calling = {c.action for c in connector.cases if any("request" in e for e in c.exchanges)} & set(connector.action_names())
    found = by_publications(connector)
    oracle = oracle_check.about(connector.name)
    sdk = set(oracle.actions) if oracle else set()
    own = sdk if oracle and oracle.official else set()
    return Held(calling, found.facts, found.others, found.described, own, sdk - own)


def all_held(names=()):
    """By name, every connector that reaches a service through HTTP."""
    chosen = {n: connectors.read(n) for n in names or connectors.names()}
    found = {n: held(c) for n, c in chosen.items() if checklist.applies(c)}
    return {n: h for n, h in found.items() if h.actions}


def table(names=()):
    """Lines of Markdown, with a sum at the end."""
    yield "| connector | actions | facts | description | vendor's SDK | official | others' facts or SDK only | against nothing |"
    yield "|---|---|---|---|---|---|---|---|"
    total = [0] * 7
    for name, one in all_held(names).items():
        official, left = one.official(), one.left()
        row = [len(one.actions), len(one.facts), len(one.described), len(one.sdk), len(official),
               len(one.actions) - len(official) - len(left), len(left)]
        total = [a + b for a, b in zip(total, row)]
        yield f"| {name} | {' | '.join(map(str, row))} |"
    yield f"| all | {' | '.join(map(str, total))} |"
