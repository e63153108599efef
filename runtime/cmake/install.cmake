# What `cmake --install build` puts into place: the two programs, libpie, its headers, and the package that
# find_package(pie) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/pie)
install(TARGETS pie_runtime EXPORT pieTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS piec EXPORT pieTargets RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET pie)
  install(TARGETS pie RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  if(TARGET pie-pdf)
    install(TARGETS pie-pdf RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
  # What `pie serve --sandbox` of an installed binary answers with.
  install(DIRECTORY plugins/ DESTINATION ${CMAKE_INSTALL_DATADIR}/pie/plugins FILES_MATCHING PATTERN "*.yaml")
endif()
install(DIRECTORY runtime/include/pie DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT pieTargets NAMESPACE pie:: DESTINATION ${package})
configure_package_config_file(runtime/cmake/pieConfig.cmake.in ${CMAKE_BINARY_DIR}/cmake/pieConfig.cmake
                              INSTALL_DESTINATION ${package})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/cmake/pieConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/cmake/pieConfig.cmake ${CMAKE_BINARY_DIR}/cmake/pieConfigVersion.cmake
              runtime/cmake/PieAddConnectors.cmake
        DESTINATION ${package})
