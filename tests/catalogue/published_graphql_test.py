#!/usr/bin/env python3
"""The checker on a small schema in TypeScript: it lets the right documents pass and refuses the others."""
import tempfile
import unittest

import connector as connectors
import published_graphql
from report import Report

SCHEMA = """export type Maybe<T> = T | null;
/** A colour. */
export declare enum Colour {
    /** Like grass. */
    Green = "green",
    Red = "red"
}
export type Scalars = {
    ID: {
        input: string;
        output: string;
    };
};
export type Mark = {
    at: Scalars['Int']['input'];
    colour?: InputMaybe<Colour>;
};
export type Thing = {
    __typename?: 'Thing';
    colour?: Maybe<Colour>;
    id: Scalars['ID']['output'];
    owner: Owner;
    things?: Maybe<Array<Maybe<Thing>>>;
};
export type Owner = {
    __typename?: 'Owner';
    name: Scalars['String']['output'];
};
export type Query = {
    __typename?: 'Query';
    things?: Maybe<Array<Maybe<Thing>>>;
};
export type QueryThingsArgs = {
    ids: Array<Scalars['ID']['input']>;
    mark?: InputMaybe<Mark>;
};
export type Mutation = {
    __typename?: 'Mutation';
    delete_thing?: Maybe<Thing>;
};
export type MutationDelete_ThingArgs = {
    id: Scalars['ID']['input'];
};
"""


def found(text, variables=None, data=None):
    manifest = {"manifest": {"api": {"baseUrl": "https://api.example.com"}, "actions": {"x": {"graphql": text}}}}
    exchange = {"request": {"variables": variables or {"ids": ["1"]}}, "response": {"json": {"data": data}}}
    connector = connectors.Connector("acme", manifest, [connectors.Case({"action": "x", "exchanges": [exchange]}, "c.yaml", 1)])
    report = Report(connector, "overrules")
    with tempfile.NamedTemporaryFile("w", suffix=".d.ts") as file:
        file.write(SCHEMA)
        file.flush()
        published_graphql.Checker(connector, published_graphql.Schema(file.name), report).run()
    return [line.split(": ", 2)[2] for line in report.failures]


class Schemas(unittest.TestCase):
    def test_types(self):
        for text, wanted in (("Scalars['ID']['output']", "ID!"), ("Maybe<Scalars['Int']['output']>", "Int"), ("Thing", "Thing!"),
                             ("Maybe<Array<Maybe<Thing>>>", "[Thing]"), ("Array<Thing>", "[Thing!]!"), ("InputMaybe<Array<Thing>>", "[Thing!]")):
            self.assertEqual(published_graphql.graphql_type(text), wanted)

    def test_right_documents(self):
        self.assertEqual(found("query($ids: [ID!]!) { things(ids: $ids) { id colour owner { name } things { id } } }"), [])
        self.assertEqual(found("mutation($id: ID!) { delete_thing(id: $id) { id } }", {"id": "1"}, {"delete_thing": {"id": "1"}}), [])
        self.assertEqual(found("query($ids: [ID!]!, $mark: Mark) { things(ids: $ids, mark: $mark) { id } }",
                               {"ids": ["1"], "mark": {"at": 1, "colour": "red"}}), [])

    def test_wrong_documents(self):
        for text, pattern in (("query($ids: [ID!]!) { thing(ids: $ids) { id } }", "field thing is not in the vendor's schema"),
                              ("query { things { id } }", "required GraphQL argument 'ids'"),
                              ("query($ids: [ID!]!) { things(ids: $ids, page: 1) { id } }", "argument 'page' is unknown"),
                              ("query($ids: [String!]!) { things(ids: $ids) { id } }", "vendor's type is"),
                              ("query($ids: [ID!]!) { things(ids: $ids) { name } }", "selects 'name', which things"),
                              ("query($ids: [ID!]!) { things(ids: $ids) { things { owner { age } } } }", "selects 'age', which things.things.owner"),
                              ("query($ids: [ID!]!) { things(ids: $ids) { owner } }", "which members of things.owner"),
                              ("query($ids: [ID!]!) { things(ids: $ids) { id", "is missing")):
            self.assertRegex("\n".join(found(text)), pattern, text)

    def test_wrong_values(self):
        text = "query($ids: [ID!]!, $mark: Mark) { things(ids: $ids, mark: $mark) { id owner { name } } }"
        self.assertRegex(found(text, {"ids": ["1"], "mark": {"colour": "blue"}})[0], "'blue' is not one of green, red")
        self.assertRegex(found(text, {"ids": ["1"], "mark": {"size": 1, "at": 1}})[0], "unknown field 'size' of Mark")
        self.assertRegex(found(text, data={"things": [{"id": "1", "owner": {"name": 7}}]})[0], "expected String!, found 7")


if __name__ == "__main__":
    unittest.main()
