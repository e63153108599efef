#include "db/hardening.h"

namespace pie {
namespace {

constexpr const char* kHarden = R"sql(
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON LANGUAGE sql, plpgsql FROM PUBLIC;
DO $do$
DECLARE f regprocedure;
BEGIN
  EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  FOR f IN SELECT p.oid FROM pg_catalog.pg_proc p
      WHERE p.pronamespace = 'pg_catalog'::regnamespace
        AND (p.proname ~ '^(lo_|pg_advisory_|pg_try_advisory_|pg_export_snapshot)'
             OR p.proname IN ('set_config', 'pg_cancel_backend', 'pg_terminate_backend',
                              'pg_notify', 'pg_logical_emit_message'))
        AND has_function_privilege('public', p.oid, 'EXECUTE')
  LOOP
    EXECUTE pg_catalog.format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $do$;
)sql";

}  // namespace

Result<Unit> HardenDatabase(Session& session) { return session.Script(kHarden); }

}  // namespace pie
