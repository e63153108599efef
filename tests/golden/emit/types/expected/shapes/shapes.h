// Generated from shapes.pie. Do not edit.
// Every kind of value, in every position.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::shapes {

enum class Color : int {
  kRed,
  kGreen,
};

struct Point {
  double x = {};
  double y = {};
  Point() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kDraw,
  kCount,
  kFind,
  kPalette,
  kPick,
};

struct DrawParams {
  Field<List<Json>> flags;
  List<List<Point>> grid;
  Field<List<Entry<List<Color>>>> names;
  Field<Point> origin;
  Field<Json> fill;
  Field<long long> level;
  bool on = {};
  double size = {};
  Color color = {};
  Field<List<String>> tags;
  // Whatever.
  Json any;
  Field<String> when;
  DrawParams() = default;
};

struct CountParams {
  CountParams() = default;
};

struct FindParams {
  FindParams() = default;
};

struct PaletteParams {
  PaletteParams() = default;
};

struct PickParams {
  PickParams() = default;
};

Task<List<Json>> Draw(Context& context, DrawParams params);

Task<long long> Count(Context& context, CountParams params);

Task<Json> Find(Context& context, FindParams params);

Task<List<Entry<Color>>> Palette(Context& context, PaletteParams params);

Task<Color> Pick(Context& context, PickParams params);

// The connector's table, for pie::Registry.
extern const ConnectorTable kShapes;

}  // namespace pie::shapes
