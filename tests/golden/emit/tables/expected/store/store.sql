-- Generated from store.pie. Do not edit.
-- Runs in the connector's own schema. Only adds, and can be applied again at any time.

CREATE TABLE IF NOT EXISTS "things" (
  "id" uuid primary key default gen_random_uuid(),
  "owner" text not null default current_setting('app.user_id', true),
  "order" text not null,
  "data" jsonb,
  "at" timestamptz not null default now()
);
ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "owner" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "order" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "order" text;
END $pie$;
ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "data" jsonb;
ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "at" timestamptz not null default now();
CREATE INDEX IF NOT EXISTS "things_owner_idx" ON "things" ("owner");
ALTER TABLE "things" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "things" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "things";
CREATE POLICY "pie_user" ON "things"
  USING ("owner" = current_setting('app.user_id', true))
  WITH CHECK ("owner" = current_setting('app.user_id', true));

CREATE TABLE IF NOT EXISTS "parts" (
  "id" bigint primary key generated always as identity,
  "thing" uuid not null references things(id) on delete cascade,
  "counts" integer[],
  "ratio" double precision not null default 0
);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "parts" ADD COLUMN IF NOT EXISTS "thing" uuid not null references things(id) on delete cascade;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "parts" ADD COLUMN IF NOT EXISTS "thing" uuid;
END $pie$;
ALTER TABLE "parts" ADD COLUMN IF NOT EXISTS "counts" integer[];
ALTER TABLE "parts" ADD COLUMN IF NOT EXISTS "ratio" double precision not null default 0;
CREATE UNIQUE INDEX IF NOT EXISTS "parts_thing_ratio_idx" ON "parts" ("thing", "ratio");

