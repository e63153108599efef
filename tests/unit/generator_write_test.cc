#include "write/write.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "write/unity.h"

namespace pie::gen {
namespace {

namespace fs = std::filesystem;

class WriteTest : public ::testing::Test {
 protected:
  WriteTest() {
    std::string name = ::testing::TempDir() + "pie_write_XXXXXX";
    folder_ = mkdtemp(name.data());
  }
  ~WriteTest() override { fs::remove_all(folder_); }

  std::string Path(const std::string& name) const { return folder_ + "/" + name; }
  std::string Read(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(Path(name)).rdbuf();
    return text.str();
  }
  void Put(const std::string& name, const std::string& text) const {
    fs::create_directories(fs::path(Path(name)).parent_path());
    std::ofstream(Path(name)) << text;
  }
  void Age(const std::string& name) const {
    fs::last_write_time(Path(name), fs::file_time_type::clock::now() - std::chrono::hours(1));
  }

  std::string folder_;
};

TEST_F(WriteTest, AFileWithTheSameContentKeepsItsTime) {
  bool changed = false;
  std::string problem;
  ASSERT_TRUE(WriteIfChanged(Path("a/b.h"), "one", changed, problem)) << problem;
  EXPECT_TRUE(changed);
  Age("a/b.h");
  auto before = fs::last_write_time(Path("a/b.h"));
  ASSERT_TRUE(WriteIfChanged(Path("a/b.h"), "one", changed, problem));
  EXPECT_FALSE(changed);
  EXPECT_EQ(fs::last_write_time(Path("a/b.h")), before);
  ASSERT_TRUE(WriteIfChanged(Path("a/b.h"), "two", changed, problem));
  EXPECT_TRUE(changed);
  EXPECT_EQ(Read("a/b.h"), "two");
  EXPECT_EQ(std::distance(fs::directory_iterator(Path("a")), {}), 1);  // nothing temporary is left
}

TEST_F(WriteTest, AFailureIsToldAndLeavesNothing) {
  bool changed = false;
  std::string problem;
  Put("file", "x");
  EXPECT_FALSE(WriteIfChanged(Path("file/b.h"), "one", changed, problem));
  EXPECT_NE(problem.find(Path("file")), std::string::npos) << problem;
}

TEST_F(WriteTest, WhatAnAuthorHasIsNeverTouched) {
  bool created = false;
  std::string problem;
  ASSERT_TRUE(WriteOnce(Path("x/x.cc"), "stub", created, problem)) << problem;
  EXPECT_TRUE(created);
  Put("x/x.cc", "mine");
  ASSERT_TRUE(WriteOnce(Path("x/x.cc"), "stub", created, problem));
  EXPECT_FALSE(created);
  EXPECT_EQ(Read("x/x.cc"), "mine");
  fs::create_symlink("nowhere", Path("dangling.cc"));
  ASSERT_TRUE(WriteOnce(Path("dangling.cc"), "stub", created, problem));
  EXPECT_FALSE(created);
}

TEST_F(WriteTest, OwnFilesGoAndOthersStay) {
  Put("out/notes.txt", "by hand");
  WriteTree(Path("out"), {{"a/a.h", "1"}, {"b/b.h", "2"}}, Stale::kRemove);
  Put("out/a/by-hand.txt", "x");
  WriteResult result = WriteTree(Path("out"), {{"c/c.h", "3"}}, Stale::kRemove);
  EXPECT_EQ(result.problem, "");
  EXPECT_EQ(result.removed, 2u);
  EXPECT_FALSE(fs::exists(Path("out/b")));  // the folder went with its last file
  EXPECT_FALSE(fs::exists(Path("out/a/a.h")));
  EXPECT_EQ(Read("out/a/by-hand.txt"), "x");
  EXPECT_EQ(Read("out/notes.txt"), "by hand");
  EXPECT_EQ(Read("out/.files"), "c/c.h\n");
}

TEST_F(WriteTest, ABrokenManifestKeepsItsLastOutput) {
  WriteTree(Path("out"), {{"a.h", "1"}, {"b.h", "2"}}, Stale::kRemove);
  WriteTree(Path("out"), {{"a.h", "3"}}, Stale::kKeep);
  EXPECT_EQ(Read("out/a.h"), "3");
  EXPECT_EQ(Read("out/b.h"), "2");
  EXPECT_EQ(Read("out/.files"), "a.h\nb.h\n");
}

TEST_F(WriteTest, AListThatLeadsOutOfTheFolderIsNotFollowed) {
  Put("precious", "x");
  Put("out/.files", "../precious\n" + Path("precious") + "\n");
  WriteTree(Path("out"), {}, Stale::kRemove);
  EXPECT_EQ(Read("precious"), "x");
}

TEST(Unity, ANameKeepsItsBucket) {
  auto few = EmitBuckets({"github"}, 8);
  auto many = EmitBuckets({"slack", "github", "a", "b", "c"}, 8);
  ASSERT_EQ(few.size(), 8u);
  for (size_t i = 0; i < 8; ++i) {
    EXPECT_EQ(few[i].path, many[i].path);
    bool here = few[i].content.find("github/github.cc") != std::string::npos;
    EXPECT_EQ(many[i].content.find("github/github.cc") != std::string::npos, here);
  }
}

TEST(Unity, OrderDoesNotMatter) {
  EXPECT_EQ(EmitBuckets({"a", "b", "c"}, 2)[0].content, EmitBuckets({"c", "a", "b"}, 2)[0].content);
  EXPECT_EQ(EmitLate({"/p/b.cc", "/p/a.cc"}).content,
            "// Written by the build.\n#include \"/p/a.cc\"\n#include \"/p/b.cc\"\n");
}

}  // namespace
}  // namespace pie::gen
