# SPDX-License-Identifier: BSL-1.0
# Where many sources are compiled as one (CMAKE_UNITY_BUILD), which takes a fifth of the time, those of a folder go
# together by their first letters: a new file never moves the others to another group, so that names which meet, meet
# always. A build without it compiles file by file, as the project of a consumer does.
function(loopbaan_group_sources target)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "([^/]+)/([a-f]|[g-o]|[p-z])[^/]*\\.cpp$")
      set(folder ${CMAKE_MATCH_1})
      string(REGEX REPLACE "[a-f]" "1" third "${CMAKE_MATCH_2}")
      string(REGEX REPLACE "[g-o]" "2" third "${third}")
      string(REGEX REPLACE "[p-z]" "3" third "${third}")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${third})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
