# pie_add_connectors(TARGET FILE.pie...)
#
# Compiles manifests with `piec` into the build folder and adds the result to TARGET, which is linked with libpie. A
# changed manifest, or a changed compiler, is compiled again on the next build; files that stay the same are not.
#
#   find_package(pie REQUIRED)
#   add_executable(app main.cc)
#   pie_add_connectors(app connectors/acme.pie connectors/initech.pie)
#
# Then `#include "acme/acme.h"` has the connector's types and functions. The code of actions without a native binding is
# in acme.cc beside acme.pie (`piec scaffold` prints the stubs); it is compiled with the rest.
function(pie_add_connectors target)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_connectors)
  set(stamp ${out}.stamp)
  set(manifests)
  set(sources ${out}/registry.cc)
  set(own)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    if(NOT EXISTS ${file} OR NOT file MATCHES "\\.pie$")
      message(FATAL_ERROR "pie_add_connectors(${target}): '${file}' is not a .pie file")
    endif()
    cmake_path(GET file STEM LAST_ONLY name)
    cmake_path(REPLACE_EXTENSION file LAST_ONLY .cc OUTPUT_VARIABLE code)
    file(GLOB code CONFIGURE_DEPENDS ${code})
    list(APPEND manifests ${file})
    list(APPEND sources ${out}/${name}/${name}.cc)
    list(APPEND own ${code})
  endforeach()
  if(NOT manifests)
    message(FATAL_ERROR "pie_add_connectors(${target}): no .pie files given")
  endif()
  # The stamp is what is new after each run; the sources keep their time when their content is the same.
  add_custom_command(
    OUTPUT ${stamp}
    BYPRODUCTS ${sources}
    COMMAND pie::piec build --out ${out} --root ${CMAKE_CURRENT_SOURCE_DIR} ${manifests}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${manifests} $<TARGET_FILE:pie::piec>
    COMMENT "Compiling the connectors of ${target}"
    VERBATIM)
  add_custom_target(${target}_connectors DEPENDS ${stamp})
  add_dependencies(${target} ${target}_connectors)
  target_sources(${target} PRIVATE ${sources} ${own})
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${out}>)
  target_link_libraries(${target} PUBLIC pie::pie)
endfunction()
