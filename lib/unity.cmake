# SPDX-License-Identifier: BSL-1.0
# Where many sources are compiled as one (CMAKE_UNITY_BUILD), which takes a fifth of the time, those of a folder go
# together; of a folder that is too large for one compiler (BY_LETTER), thirds of it by their first letters. So a new file
# never moves the others to another group, and names which meet, meet always. A build without it compiles file by file,
# as the project of a consumer does.
# The group of a file in a folder that is compiled in thirds, from its first letter.
function(loopbaan_third_of folder letter name)
  string(MAKE_C_IDENTIFIER ${folder}_${letter} third)
  string(REGEX REPLACE "_[a-f]$" "_1" third ${third})
  string(REGEX REPLACE "_[g-o]$" "_2" third ${third})
  string(REGEX REPLACE "_[p-z]$" "_3" third ${third})
  set(${name} ${third} PARENT_SCOPE)
endfunction()

function(loopbaan_group_sources target)
  cmake_parse_arguments(PARSE_ARGV 1 group BY_LETTER "" "")
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE place)
    if(place MATCHES "^([^.].*)/([a-z])[^/]*\\.cpp$")
      if(group_BY_LETTER)
        loopbaan_third_of(${CMAKE_MATCH_1} ${CMAKE_MATCH_2} name)
      else()
        string(MAKE_C_IDENTIFIER ${CMAKE_MATCH_1} name)
      endif()
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${name})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
