-- Generated from plugins/notes/notes.pie. Do not edit.
-- Runs in the connector's own schema. Only adds, and can be applied again at any time.

CREATE TABLE IF NOT EXISTS "notes" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "title" text not null,
  "content" text,
  "tags" text[] not null default '{}',
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now()
);
ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "pie_user_id" text not null default current_setting('app.user_id', true);
-- Rows that exist already have no value for this column, and keep none.
DO $pie$ BEGIN
  ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "title" text not null;
EXCEPTION WHEN not_null_violation THEN
  ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "title" text;
END $pie$;
ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "content" text;
ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "tags" text[] not null default '{}';
ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "created_at" timestamptz not null default now();
ALTER TABLE "notes" ADD COLUMN IF NOT EXISTS "updated_at" timestamptz not null default now();
CREATE INDEX IF NOT EXISTS "notes_pie_user_id_idx" ON "notes" ("pie_user_id");
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "notes";
CREATE POLICY "pie_user" ON "notes"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));

