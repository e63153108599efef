#!/usr/bin/env python3
"""Writes synthetic manifests: 12 actions, 20 parameters, 4 webhook events and 2 tables each.

    synthetic.py FOLDER [COUNT]

Makes FOLDER/syn-0001/syn-0001.pie and so on; the same COUNT gives the same bytes. Every manifest has the same shape, with
words of its own, so that nothing can be shared between them.
"""

import os
import sys

NOUNS = "account article batch board budget campaign card channel comment contact contract course deal device".split()
VERBS = (("list", "GET"), ("get", "GET"), ("create", "POST"), ("update", "PATCH"), ("delete", "DELETE"), ("search", "GET"))
# Parameters of all kinds, with limits and descriptions as real ones have them; an action takes twenty of them.
PARAMS = """
{n}_id: {{type: string, description: Identifier of the {n}., minLength: 1, maxLength: 64}}
parent_id: {{type: string, description: The {n} that this one belongs to.}}
title: {{type: string, description: Title as people see it., maxLength: 200}}
filter: {{type: string, description: 'Expression such as score>3.', maxLength: 500}}
watchers: {{type: array, items: {{type: string}}, description: People who are told of changes.}}
body: {{type: string, description: 'Text in Markdown, at most a few thousand characters.'}}
state: {{type: string, enum: [open, closed, archived], default: open, description: State to set or to filter by.}}
priority: {{type: string, enum: [low, medium, high, urgent], description: How soon it is needed.}}
labels: {{type: array, items: {{type: string}}, maxItems: 50, description: Names of labels.}}
assignees: {{type: array, items: {{type: string}}, description: Logins of people.}}
limit: {{type: integer, minimum: 1, maximum: 100, default: 30, description: Items per page.}}
score: {{type: number, minimum: 0, description: Weight in the ranking.}}
archived: {{type: boolean, description: Include what is archived.}}
notify: {{type: boolean, default: true, description: Tell the people concerned.}}
created_after: {{type: string, format: date-time, description: Only what is newer.}}
created_before: {{type: string, format: date-time, description: Only what is older.}}
email: {{type: string, format: email, description: Address of the person concerned.}}
url: {{type: string, format: uri, description: Where to read more.}}
sort: {{type: string, enum: [created, updated, title], description: What to sort by.}}
order: {{type: string, enum: [asc, desc], description: Direction of the sort.}}
owner: {{type: object, properties: {{id: {{type: string}}, name: {{type: string}}}}, required: [id], description: Who owns it.}}
metadata: {{type: object, description: Free values of your own.}}
"""
READ = ("parent_id filter title body state priority labels assignees watchers limit score archived notify created_after"
        " created_before email url sort order").split()
WRITE = ("parent_id title body state priority labels assignees watchers limit score archived notify created_after"
         " created_before email url order owner metadata").split()


def action(verb, method, noun):
    name = f"{verb}_{noun}s" if verb in ("list", "search") else f"{verb}_{noun}"
    path = f"/{noun}s" if verb in ("list", "search", "create") else f"/{noun}s/{{{noun}_id}}"
    many = verb in ("list", "search")
    fields = READ if method in ("GET", "DELETE") else WRITE
    in_path = "{" in path
    every = ([f"{noun}_id"] if in_path else []) + fields
    lines = [f"    {name}:", f"      description: {verb.capitalize()}s {noun}s of the workspace, with all that belongs to them.",
             f"      params: [{', '.join(every)}]", f"      http: {method} {path}",
             f"      {'query' if fields is READ else 'json'}: [{', '.join(fields)}]"]
    item = "{type: object, properties: {id: {type: string}, title: {type: string}, state: {type: string}," \
           " score: {type: number}, created_at: {type: string, format: date-time}}, required: [id]}"
    if many:
        lines += ["      paginate: {cursor: /next, param: cursor, items: /items}",
                  f"      result: {{type: array, items: {item}}}"]
    else:
        lines += [f"      result: {item}"]
    return name, lines


def manifest(number):
    name = f"syn-{number:04d}"
    first, second = NOUNS[number % len(NOUNS)], NOUNS[(number * 5 + 3) % len(NOUNS)]
    if first == second:
        second = "extra"
    names, actions = [], []
    for noun in (first, second):
        for verb, method in VERBS:
            entry, lines = action(verb, method, noun)
            names.append(entry)
            actions += lines
    params = PARAMS.format(n=first).strip().split("\n")
    params.insert(1, f"{second}_id: {{type: string, description: Identifier of the {second}.}}")
    events = "\n".join(f"          - {{name: {first}_{e}, description: A {first} was {e}.}}"
                       for e in ("created", "updated", "deleted", "archived"))
    tables = ""
    for noun in (first, second):
        tables += f"""      {noun}_cache:
        columns:
          id: "uuid primary key default gen_random_uuid()"
          pie_user_id: "text not null default current_setting('app.user_id', true)"
          remote_id: "text not null"
          data: "jsonb"
          seen_at: "timestamptz not null default now()"
        rls: pie_user_id
"""
    join = "\n        ".join
    return f"""---
name: {name}
displayName: Synthetic {number}
description: A connector with {first}s and {second}s that exists to be measured.
tier: connector
version: 1.0.0
tags: [synthetic, {first}, {second}]
manifest:
  trigger: auto
  oauth:
    provider: custom
    providerName: Synthetic {number}
    authorizationUrl: https://{name}.example.com/authorize
    tokenUrl: https://{name}.example.com/token
    scopes: [read, write]
    clientIdSecret: CLIENT_ID
    clientSecretSecret: CLIENT_SECRET
  developerSecrets:
    CLIENT_ID: {{description: OAuth client, required: true}}
    CLIENT_SECRET: {{description: Its secret, required: true}}
    HOOK_SECRET: {{description: Signs webhooks, required: true}}
  api:
    baseUrl: https://api.{name}.example.com/v1
    auth: oauth
    headers: {{Accept: application/json}}
    errors: {{message: /error/message, code: /error/code}}
  tool:
    name: {name.replace("-", "_")}
    description: Works with {first}s and {second}s.
    parameters:
      type: object
      properties:
        action: {{type: string, enum: [{", ".join(names)}]}}
        {join(params)}
      required: [action]
  actions:
{chr(10).join(actions)}
  automation:
    triggers:
      - type: webhook
        eventTypeField: type
        events:
{events}
        verify: {{scheme: hmac, secret: HOOK_SECRET, header: X-Signature}}
    timeout: 60
  heartbeatEvents:
    events:
      - {{id: {first}_created, displayName: New {first}, matchers: [{{source: tool, action: create_{first}}}]}}
  database:
    tables:
{tables}---
"""


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 600
    for number in range(1, count + 1):
        name = f"syn-{number:04d}"
        os.makedirs(os.path.join(folder, name), exist_ok=True)
        with open(os.path.join(folder, name, name + ".pie"), "w", encoding="utf-8") as file:
            file.write(manifest(number))


if __name__ == "__main__":
    main()
