-- Generated from plugins/instagram-researcher/instagram-researcher.pie. Do not edit.
-- Runs in the connector's own schema. Only adds, and can be applied again at any time.

CREATE TABLE IF NOT EXISTS "instagram_monitors" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "target" text not null,
  "label" text,
  "enabled" boolean not null default true,
  "interval_minutes" integer not null default 60,
  "last_checked_at" timestamptz,
  "created_at" timestamptz default now()
);
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "target" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "target" text;
END $pie$;
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "label" text;
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "enabled" boolean not null default true;
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "interval_minutes" integer not null default 60;
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "last_checked_at" timestamptz;
ALTER TABLE "instagram_monitors" ADD COLUMN IF NOT EXISTS "created_at" timestamptz default now();
CREATE INDEX IF NOT EXISTS "instagram_monitors_pie_user_id_idx" ON "instagram_monitors" ("pie_user_id");
ALTER TABLE "instagram_monitors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "instagram_monitors" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "instagram_monitors";
CREATE POLICY "pie_user" ON "instagram_monitors"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

