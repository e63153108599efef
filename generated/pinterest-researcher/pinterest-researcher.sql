-- Generated from plugins/pinterest-researcher/pinterest-researcher.pie. Do not edit.
-- Runs in the connector's own schema. Only adds, and can be applied again at any time.

CREATE TABLE IF NOT EXISTS "pinterest_monitors" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "target" text not null,
  "label" text,
  "enabled" boolean not null default true,
  "interval_minutes" integer not null default 60,
  "last_checked_at" timestamptz,
  "created_at" timestamptz default now()
);
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "target" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "target" text;
END $pie$;
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "label" text;
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "enabled" boolean not null default true;
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "interval_minutes" integer not null default 60;
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "last_checked_at" timestamptz;
ALTER TABLE "pinterest_monitors" ADD COLUMN IF NOT EXISTS "created_at" timestamptz default now();
CREATE INDEX IF NOT EXISTS "pinterest_monitors_pie_user_id_idx" ON "pinterest_monitors" ("pie_user_id");
ALTER TABLE "pinterest_monitors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pinterest_monitors" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "pinterest_monitors";
CREATE POLICY "pie_user" ON "pinterest_monitors"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

CREATE TABLE IF NOT EXISTS "pinterest_seen_pins" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "monitor_id" uuid not null references pinterest_monitors(id) on delete cascade,
  "item_id" text not null,
  "detected_at" timestamptz not null default now()
);
ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "monitor_id" uuid not null references pinterest_monitors(id) on delete cascade;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "monitor_id" uuid;
END $pie$;
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "item_id" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "item_id" text;
END $pie$;
ALTER TABLE "pinterest_seen_pins" ADD COLUMN IF NOT EXISTS "detected_at" timestamptz not null default now();
CREATE INDEX IF NOT EXISTS "pinterest_seen_pins_pie_user_id_idx" ON "pinterest_seen_pins" ("pie_user_id");
ALTER TABLE "pinterest_seen_pins" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pinterest_seen_pins" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "pinterest_seen_pins";
CREATE POLICY "pie_user" ON "pinterest_seen_pins"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

