-- Generated from plugins/linkedin-researcher/linkedin-researcher.pie. Do not edit.
-- Runs in the connector's own schema. Only adds, and can be applied again at any time.

CREATE TABLE IF NOT EXISTS "linkedin_monitors" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "monitor_type" text not null,
  "target" text not null,
  "label" text,
  "enabled" boolean not null default true,
  "interval_minutes" integer not null default 60,
  "last_checked_at" timestamptz,
  "next_check_at" timestamptz,
  "created_at" timestamptz default now()
);
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "monitor_type" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "monitor_type" text;
END $pie$;
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "target" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "target" text;
END $pie$;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "label" text;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "enabled" boolean not null default true;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "interval_minutes" integer not null default 60;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "last_checked_at" timestamptz;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "next_check_at" timestamptz;
ALTER TABLE "linkedin_monitors" ADD COLUMN IF NOT EXISTS "created_at" timestamptz default now();
CREATE INDEX IF NOT EXISTS "linkedin_monitors_pie_user_id_idx" ON "linkedin_monitors" ("pie_user_id");
ALTER TABLE "linkedin_monitors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "linkedin_monitors" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "linkedin_monitors";
CREATE POLICY "pie_user" ON "linkedin_monitors"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

CREATE TABLE IF NOT EXISTS "linkedin_seen_posts" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "monitor_id" uuid not null references linkedin_monitors(id) on delete cascade,
  "item_id" text not null,
  "detected_at" timestamptz not null default now()
);
ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "monitor_id" uuid not null references linkedin_monitors(id) on delete cascade;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "monitor_id" uuid;
END $pie$;
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "item_id" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "item_id" text;
END $pie$;
ALTER TABLE "linkedin_seen_posts" ADD COLUMN IF NOT EXISTS "detected_at" timestamptz not null default now();
CREATE INDEX IF NOT EXISTS "linkedin_seen_posts_pie_user_id_idx" ON "linkedin_seen_posts" ("pie_user_id");
ALTER TABLE "linkedin_seen_posts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "linkedin_seen_posts" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "linkedin_seen_posts";
CREATE POLICY "pie_user" ON "linkedin_seen_posts"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

