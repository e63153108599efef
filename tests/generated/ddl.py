#!/usr/bin/env python3
"""Generated DDL on a real PostgreSQL: `ddl.py PIEC`. Exit code 77 says that there is no server to try it on.

Every .sql of the tree and of the golden cases is applied twice as the owner of a schema of its own; then tables grow a column
over rows that exist, and two users look for each other's rows.
"""

import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = 77

NOTES = """---
name: memo
displayName: Memo
description: Keeps memos.
tier: tool
version: 1.0.0
manifest:
  trigger: auto
  tool: {name: memo, description: Keeps memos., parameters: {type: object, properties: {text: {type: string}}}}
  database:
    tables:
      memos:
        columns:
          id: "uuid primary key default gen_random_uuid()"
          pie_user_id: "text not null default current_setting('app.user_id', true)"
          text: "text not null unique"
%s        rls: pie_user_id
---
"""
GROWN = """          mood: "text not null"
          stars: "integer not null default 3"
          parent: "uuid references memos(id) on delete cascade"
"""


def bin_folder():
    """Where one installation has all of its programs."""
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True) + os.get_exec_path()
    return next((f for f in folders if all(os.path.exists(os.path.join(f, p)) for p in ("initdb", "pg_ctl", "psql"))), None)


class Cluster:
    """A server of our own on a unix socket; as another user when we are root, which PostgreSQL refuses."""

    def __init__(self, bin_path, folder):
        self.bin, self.folder = bin_path, folder
        self.user = None
        if os.geteuid() == 0:
            names = {entry.pw_name for entry in pwd.getpwall()}
            self.user = "postgres" if "postgres" in names else "nobody"
            shutil.chown(folder, self.user)
        self.run("initdb", "-D", folder + "/data", "-U", "admin", "-A", "trust", "--no-sync")
        self.run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o",
                 f"-k {folder} -c listen_addresses= -c fsync=off", "start")

    def run(self, program, *args):
        subprocess.run([os.path.join(self.bin, program), *args], check=True, timeout=60, user=self.user, cwd=self.folder,
                       stdout=subprocess.DEVNULL)

    def stop(self):
        self.run("pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "stop")

    def sql(self, text, role="admin"):
        """The rows as text; an error of the server ends the test with its message."""
        done = subprocess.run(
            [os.path.join(self.bin, "psql"), "-h", self.folder, "-U", role, "-d", "postgres", "-XqAt", "-v", "ON_ERROR_STOP=1"],
            input=text, capture_output=True, text=True, timeout=60, env={**os.environ, "PGOPTIONS": f"-c search_path={role}"})
        if done.returncode != 0:
            raise SystemExit(f"{done.stderr}\nin:\n{text}")
        return done.stdout.strip()

    def schema(self, name):
        self.sql(f"create role {name} login; create schema {name} authorization {name};")


CATALOG = """select conrelid::regclass::text, conname::text, contype from pg_constraint where connamespace = '{0}'::regnamespace
union all select tablename, indexname, 'i' from pg_indexes where schemaname = '{0}'
union all select tablename, policyname, 'p' from pg_policies where schemaname = '{0}' order by 1, 2;"""


def expect(what, got, want):
    if got != want:
        raise SystemExit(f"{what}: expected {want!r}, found {got!r}")


def twice(cluster, files):
    for number, path in enumerate(files):
        with open(path, encoding="utf-8") as file:
            ddl = file.read()
        name = f"twice{number}"
        cluster.schema(name)
        cluster.sql(ddl, name)
        before = cluster.sql(CATALOG.format(name))
        cluster.sql(ddl, name)
        expect(f"{path} applied again", cluster.sql(CATALOG.format(name)), before)


def emit(piec, scratch, extra):
    manifest = os.path.join(scratch, "memo.pie")
    with open(manifest, "w", encoding="utf-8") as file:
        file.write(NOTES % extra)
    subprocess.run([piec, "build", "--root", scratch, "--out", scratch + "/out", manifest], check=True, timeout=60)
    with open(scratch + "/out/memo/memo.sql", encoding="utf-8") as file:
        return file.read()


def growth_and_isolation(cluster, piec, scratch):
    cluster.schema("memo")
    cluster.sql(emit(piec, scratch, ""), "memo")
    ada, bob = "set app.user_id = 'ada'; ", "set app.user_id = 'bob'; "
    cluster.sql(ada + "insert into memos (text) values ('one'), ('two');", "memo")
    cluster.sql(emit(piec, scratch, GROWN), "memo")
    expect("rows from before", cluster.sql(ada + "select text, mood is null, stars from memos order by 1;", "memo"),
           "one|t|3\ntwo|t|3")
    expect("another user's rows", cluster.sql(bob + "select count(*) from memos;", "memo"), "0")
    expect("no user at all", cluster.sql("select count(*) from memos;", "memo"), "0")
    expect("rows that another user deletes",
           cluster.sql(bob + "with d as (delete from memos returning 1) select count(*) from d;", "memo"), "0")
    expect("rows that another user changes",
           cluster.sql(bob + "with u as (update memos set text = 'x' returning 1) select count(*) from u;", "memo"), "0")
    forged = cluster.sql(bob + """do $$ begin insert into memos (text, pie_user_id) values ('forged', 'ada');
        exception when insufficient_privilege then raise warning 'refused'; end $$;
        select count(*) from memos;""", "memo")
    expect("rows that another user puts under our name", forged, "0")
    expect("our own rows", cluster.sql(ada + "select string_agg(text, ',' order by text) from memos;", "memo"), "one,two")


def main():
    piec = os.path.abspath(sys.argv[1])
    bin_path = bin_folder()
    if bin_path is None:
        print("SKIPPED: there is no PostgreSQL server on this machine (apt-get install postgresql-15)")
        return SKIPPED
    files = sorted(glob.glob(ROOT + "/generated/*/*.sql") + glob.glob(ROOT + "/tests/golden/*/*/expected/*/*.sql"))
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as scratch:
        os.chmod(folder, 0o755)
        cluster = Cluster(bin_path, folder)
        try:
            twice(cluster, files)
            growth_and_isolation(cluster, piec, scratch)
        finally:
            cluster.stop()
    print(f"ok: {len(files)} files applied twice, a table that grew, two users")
    return 0


if __name__ == "__main__":
    sys.exit(main())
