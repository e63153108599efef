#include "surface/routes.h"

#include <gtest/gtest.h>

namespace pie {
namespace {

RouteHandler Nothing() {
  return [](RouteCall&) -> Task<void> { co_return; };
}

struct Table : ::testing::Test {
  Table() {
    routes.Add("GET", "/api/tasks", Nothing());
    routes.Add("POST", "/api/tasks", Nothing());
    routes.Add("GET", "/api/tasks/{id}", Nothing());
    routes.Add("GET", "/api/tasks/due", Nothing());
    routes.Add("GET", "/apps/{name}/{path*}", Nothing(), RouteGuard::kOpen);
  }
  Routes routes;
};

TEST_F(Table, FindsByMethodAndPath) {
  Routes::Found found = routes.Find("GET", {"api", "tasks", "t1"});
  ASSERT_TRUE(found.route);
  EXPECT_EQ(found.params, std::vector<std::string>{"t1"});
  EXPECT_TRUE(routes.Find("HEAD", {"api", "tasks"}).route);
  EXPECT_FALSE(routes.Find("GET", {"api"}).route);
  EXPECT_FALSE(routes.Find("GET", {"api", "tasks", "t1", "x"}).route);
}

TEST_F(Table, PrefersLiterals) {
  Routes::Found found = routes.Find("GET", {"api", "tasks", "due"});
  ASSERT_TRUE(found.route);
  EXPECT_TRUE(found.params.empty());
}

TEST_F(Table, NamesTheMethodsOfAPath) {
  Routes::Found found = routes.Find("DELETE", {"api", "tasks"});
  EXPECT_FALSE(found.route);
  EXPECT_EQ(found.allowed, "GET, POST");
  EXPECT_EQ(routes.Find("DELETE", {"api", "nothing"}).allowed, "");
}

TEST_F(Table, TakesTheRestOfAPath) {
  Routes::Found found = routes.Find("GET", {"apps", "forms", "assets", "app.js"});
  ASSERT_TRUE(found.route);
  EXPECT_EQ(found.params, (std::vector<std::string>{"forms", "assets/app.js"}));
  EXPECT_FALSE(routes.Find("GET", {"apps", "forms"}).route);
}

TEST(BodyObject, TakesObjectsOnly) {
  ServerRequest request;
  EXPECT_TRUE(BodyObject(request)->is_object());
  request.body = R"({"a":1})";
  EXPECT_EQ((*BodyObject(request))["a"].AsInt(), 1);
  for (const char* body : {"[]", "1", "{", "null"}) {
    request.body = body;
    EXPECT_FALSE(BodyObject(request).ok()) << body;
  }
}

}  // namespace
}  // namespace pie
