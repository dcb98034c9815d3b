# SPDX-License-Identifier: GPL-3.0-or-later
# Flags shared by every target, and the helpers that declare libraries and tests.

add_library(fuseboard_options INTERFACE)
target_compile_features(fuseboard_options INTERFACE cxx_std_20)
target_include_directories(fuseboard_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(fuseboard_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
target_compile_definitions(fuseboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
    FUSEBOARD_VERSION="${PROJECT_VERSION}")
if(FUSEBOARD_TESTS)
    target_compile_definitions(fuseboard_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:QT_FORCE_ASSERTS>)
endif()
if(FUSEBOARD_WERROR)
    target_compile_options(fuseboard_options INTERFACE -Werror)
endif()
if(FUSEBOARD_SANITIZE)
    target_compile_options(fuseboard_options INTERFACE -fsanitize=${FUSEBOARD_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(fuseboard_options INTERFACE -fsanitize=${FUSEBOARD_SANITIZE})
    if(FUSEBOARD_SANITIZE MATCHES "undefined")
        target_compile_options(fuseboard_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
    if(FUSEBOARD_FUZZ)
        target_compile_options(fuseboard_options INTERFACE -fsanitize=fuzzer-no-link) # branches are counted in the libraries too
    endif()
endif()

# fuseboard_library(NAME sources): an archive, or with BUILD_SHARED_LIBS a library that every program shares. The presets with tests
# build it shared: 200 programs that each held the whole engine and all its debug information took 14 GB and most of the time to link.
function(fuseboard_library NAME)
    add_library(${NAME} ${ARGN})
    # No NAME_EXPORTS: a precompiled header of the library serves the tests too, which compile without it.
    set_target_properties(${NAME} PROPERTIES DEFINE_SYMBOL "")
endfunction()

# fuseboard_test(NAME tst_x SOURCES a.cpp LABELS unit [LIBRARIES ...] [PCH target])
# One Qt Test binary, registered with ctest. Labels: unit, integration, gui, bench; add "threads" for what the thread
# sanitizer should run. PCH: whose precompiled header to use; it must link what the test links.
function(fuseboard_test)
    cmake_parse_arguments(T "" "NAME;TIMEOUT;PCH" "SOURCES;LABELS;LIBRARIES" ${ARGN})
    add_executable(${T_NAME} ${T_SOURCES})
    target_link_libraries(${T_NAME} PRIVATE fuseboard_test_support ${T_LIBRARIES})
    if(NOT T_PCH)
        set(T_PCH fuseboard_test_support)
    endif()
    target_precompile_headers(${T_NAME} REUSE_FROM ${T_PCH})
    add_test(NAME ${T_NAME} COMMAND ${T_NAME})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    if("gui" IN_LIST T_LABELS) # one window has the focus and the pointer of a display
        set_tests_properties(${T_NAME} PROPERTIES RESOURCE_LOCK display)
    endif()
    set_tests_properties(${T_NAME} PROPERTIES LABELS "${T_LABELS}" TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.*.debug=false;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()
