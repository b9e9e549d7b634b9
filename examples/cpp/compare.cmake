# SPDX-License-Identifier: BSL-1.0
# Runs an example and compares what it says with what is kept in expected/.
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE said ERROR_VARIABLE aside RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}:\n${aside}")
endif()
file(READ ${EXPECTED} expected)
if(NOT said STREQUAL expected)
  message(FATAL_ERROR "It says:\n${said}\nIf that is right:  ${PROGRAM} > ${EXPECTED}")
endif()
