// The SQL of the migration steps, one file per topic in steps/.
#pragma once

namespace pie {

extern const char* const kUsersSql;
extern const char* const kRunsSql;
extern const char* const kConnectionsSql;
extern const char* const kManagedSql;
extern const char* const kTokensSql;
extern const char* const kManagedDirectSql;
extern const char* const kBillingSql;
extern const char* const kJobsSql;
extern const char* const kRunDetailSql;
extern const char* const kTasksSql;
extern const char* const kFilesSql;
extern const char* const kHooksSql;
extern const char* const kSearchSql;
extern const char* const kSessionsSql;
extern const char* const kPublicAppsSql;
extern const char* const kMonitorsSql;
extern const char* const kHealthSql;
extern const char* const kPollsSql;

}  // namespace pie
