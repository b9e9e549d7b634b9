# SPDX-License-Identifier: BSL-1.0
# What an installation holds: component `loopbaan` runs a program, `loopbaan-dev` builds one.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/loopbaan)

install(TARGETS loopbaan EXPORT loopbaan
  RUNTIME COMPONENT loopbaan
  LIBRARY COMPONENT loopbaan NAMELINK_COMPONENT loopbaan-dev
  ARCHIVE COMPONENT loopbaan-dev
  FILE_SET HEADERS COMPONENT loopbaan-dev)
install(EXPORT loopbaan NAMESPACE loopbaan:: FILE loopbaan-targets.cmake
  DESTINATION ${package_dir} COMPONENT loopbaan-dev)

configure_package_config_file(loopbaan-config.cmake.in loopbaan-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(loopbaan-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/loopbaan-config.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/loopbaan-config-version.cmake
  DESTINATION ${package_dir} COMPONENT loopbaan-dev)

# Beside it what it may be used under, what documents look like, and what each part means.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT loopbaan)
install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/data/schema/ DESTINATION ${CMAKE_INSTALL_DATADIR}/loopbaan/schema
  COMPONENT loopbaan FILES_MATCHING PATTERN "*.schema.json")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT loopbaan-dev
  FILES_MATCHING PATTERN "*.md")

# The pkg-config file finds its prefix from where it lies, so that an installation may be moved.
file(RELATIVE_PATH prefix_from_pkgconfig /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(loopbaan.pc.in loopbaan.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/loopbaan.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT loopbaan-dev)
