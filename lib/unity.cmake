# SPDX-License-Identifier: BSL-1.0
# Where many sources are compiled as one (CMAKE_UNITY_BUILD), which takes a fifth of the time, those of a folder go
# together; of a folder that is too large for one compiler (BY_LETTER), thirds of it by their first letters. So a new file
# never moves the others to another group, and names which meet, meet always. A build without it compiles file by file,
# as the project of a consumer does.
function(loopbaan_group_sources target)
  cmake_parse_arguments(PARSE_ARGV 1 group BY_LETTER "" "")
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE place)
    if(place MATCHES "^([^.].*)/([a-f]|[g-o]|[p-z])[^/]*\\.cpp$")
      string(MAKE_C_IDENTIFIER ${CMAKE_MATCH_1} name)
      if(group_BY_LETTER)
        string(APPEND name _${CMAKE_MATCH_2})
        string(REGEX REPLACE "_[a-f]$" "_1" name ${name})
        string(REGEX REPLACE "_[g-o]$" "_2" name ${name})
        string(REGEX REPLACE "_[p-z]$" "_3" name ${name})
      endif()
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${name})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
