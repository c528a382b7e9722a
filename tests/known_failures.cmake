# SPDX-License-Identifier: GPL-3.0-or-later
# Tests that fail today and are shown as "Disabled" in every run until their cause is mended. The list only shrinks.
function(warraq_known_failure folder)
    set_tests_properties(${ARGN} DIRECTORY ${CMAKE_SOURCE_DIR}/tests/${folder} PROPERTIES DISABLED TRUE)
endfunction()
warraq_known_failure(unit/exchange test_wxr_files)          # what counts as rejected in a cut export
warraq_known_failure(unit/translations test_translations)   # a label made of Latin letters only
foreach(way ar en)
    warraq_known_failure(gui/alerts test_breaking_desk_${way})
    warraq_known_failure(gui/editor test_article_document_${way} test_typing_${way} test_clipboard_${way}
        test_article_fields_${way})
    warraq_known_failure(gui/inspector test_inspector_${way})
    warraq_known_failure(gui/shell test_story_list_${way} test_main_window_${way} test_opening_${way})
    warraq_known_failure(gui/source test_source_view_${way})
endforeach()
