# SPDX-License-Identifier: BSL-1.0
# The sources of a folder are compiled as one, which takes a fifth of the time; of a folder that is too large for one
# compiler (BY_LETTER), thirds of it by their first letters. So a new file never moves the others to another group, and
# names which meet, meet always. -DCMAKE_UNITY_BUILD=OFF compiles file by file, for whoever changes one file all day.

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
    string(REGEX REPLACE "^[.][.]/lib/" "" place ${place})
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
