// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/crosswalk.hpp>
#include <loopbaan/framework/difference.hpp>

namespace loopbaan {

/// A crosswalk/1 document, its references not yet checked. Unknown fields are kept. Errors: those of any document.
[[nodiscard]] result<crosswalk_draft> read_crosswalk_draft(std::string_view json, const std::string& file = {});

/// The crosswalk of a crosswalk/1 document. Errors: those of any document and of crosswalk::build, all at once.
[[nodiscard]] result<crosswalk> read_crosswalk(std::string_view json, const framework& from, const framework& to,
                                               const std::string& file = {});

/// A crosswalk/1 document: write(read(x)) == canonical(x).
[[nodiscard]] std::string write_crosswalk(const crosswalk_draft&);

/// An entry that both editions have, and that is not the same in them.
struct changed_entry {
  std::string id;
  std::vector<std::string> fields;  ///< names of the fields that differ, sorted
};

/// How one list of two documents differs: "profiles", "steps"…
struct table_difference {
  std::string table;
  std::vector<std::string> dropped;  ///< ids, in the order of the edition that is left
  std::vector<std::string> added;    ///< ids, in the order of the other
  std::vector<changed_entry> changed;
};

/// How the lists of entries of two editions differ, steps of catalogues too; a list that does not differ is left out.
/// Linear in the documents.
[[nodiscard]] std::vector<table_difference> compare_documents(const framework& from, const framework& to);

/// A difference/1 document: what became of each competence, what that touches, and how the other lists differ.
[[nodiscard]] std::string write_difference(const difference&);

}  // namespace loopbaan
