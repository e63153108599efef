# pie_add_connectors(TARGET FILE.pie...)
#
# Compiles manifests with `piec` into the build folder and adds the result to TARGET, which is linked with libpie. A
# changed manifest, or a changed compiler, is compiled again on the next build; files that stay the same are not.
#
#   find_package(pie REQUIRED)
#   add_executable(app main.cc)
#   pie_add_connectors(app connectors/acme.pie connectors/initech.pie)
#
# Then `#include "acme/acme.h"` has the connector's types and functions, and pie::kRegistry of "pie/registry.h" lists the
# connectors. The code of actions without a binding is in acme.cc beside acme.pie; where that file is missing and needed,
# it is written once, with stubs to fill in.
function(pie_add_connectors target)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_connectors)
  set(stamp ${out}.stamp)
  set(manifests)
  set(sources ${out}/registry.cc)
  set(headers)
  set(codes)
  set(without_code)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    if(NOT EXISTS ${file} OR NOT file MATCHES "\\.pie$")
      message(FATAL_ERROR "pie_add_connectors(${target}): '${file}' is not a .pie file")
    endif()
    cmake_path(GET file STEM LAST_ONLY name)
    cmake_path(REPLACE_EXTENSION file LAST_ONLY .cc OUTPUT_VARIABLE code)
    list(APPEND manifests ${file})
    list(APPEND sources ${out}/${name}/${name}.cc)
    list(APPEND headers ${out}/${name}/${name}.h)
    list(APPEND codes ${code})
    if(NOT EXISTS ${code})
      list(APPEND without_code ${file})
    endif()
  endforeach()
  if(NOT manifests)
    message(FATAL_ERROR "pie_add_connectors(${target}): no .pie files given")
  endif()
  set(compile build --stubs --state ${out}.state --out ${out} --root ${CMAKE_CURRENT_SOURCE_DIR} ${manifests})
  # A stub must be there when CMake lists what is compiled: so a manifest that may still need one configures again.
  get_target_property(installed pie::piec IMPORTED)
  if(without_code AND installed)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${without_code})
    get_target_property(piec pie::piec LOCATION)
    execute_process(COMMAND ${piec} ${compile} OUTPUT_QUIET ERROR_QUIET)  # The build below says what is wrong.
  endif()
  file(GLOB own CONFIGURE_DEPENDS ${codes})
  # The stamp is what is new after each run; the sources keep their time when their content is the same. Headers are named
  # so that what includes them is compiled in the same run in which they change.
  add_custom_command(
    OUTPUT ${stamp}
    BYPRODUCTS ${sources} ${headers}
    COMMAND pie::piec ${compile}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${manifests} $<TARGET_FILE:pie::piec>
    COMMENT "Compiling the connectors of ${target}"
    VERBATIM)
  add_custom_target(${target}_connectors DEPENDS ${stamp})
  add_dependencies(${target} ${target}_connectors)
  target_sources(${target} PRIVATE ${sources} ${own})
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${out}>)
  target_link_libraries(${target} PUBLIC pie::pie)
  list(TRANSFORM manifests REPLACE "\\.pie$" ".libraries" OUTPUT_VARIABLE lists)
  file(GLOB lists CONFIGURE_DEPENDS ${lists})
  pie_link_connector_libraries(${target} ${lists})
endfunction()

# pie_link_connector_libraries(TARGET FILE.libraries...)
#
# What the native code of a connector links with stands in acme.libraries beside acme.pie: names as pkg-config knows them,
# one per line. Called by pie_add_connectors().
function(pie_link_connector_libraries target)
  foreach(file IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} libraries REGEX "[^ ]")
    foreach(library IN LISTS libraries)
      find_package(PkgConfig QUIET)
      if(NOT PkgConfig_FOUND)
        message(FATAL_ERROR "pkg-config is needed to find '${library}' of ${file}: install the package pkg-config")
      endif()
      string(MAKE_C_IDENTIFIER "PIE_LIBRARY_${library}" found)
      pkg_check_modules(${found} QUIET ${library})
      if(NOT ${found}_FOUND)
        message(FATAL_ERROR "pkg-config does not know '${library}' of ${file}: install the -dev package that has ${library}.pc")
      endif()
      target_include_directories(${target} SYSTEM PRIVATE ${${found}_INCLUDE_DIRS})
      target_link_libraries(${target} PUBLIC ${${found}_LINK_LIBRARIES})
    endforeach()
  endforeach()
endfunction()
