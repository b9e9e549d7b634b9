// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <loopbaan/people/own_fields.hpp>
#include <loopbaan/people/source.hpp>

/// People of one's own kind: a struct is described once, and then gaps, positions, fringes, counts and plans run on it.
///
///     struct employee { std::string phase; std::map<std::string, int> levels; };
///
///     const auto fw = loopbaan::dutch_framework();
///     const auto reads = loopbaan::make_person_reader<employee>(fw, loopbaan::phase_from(&employee::phase),
///                                                               loopbaan::levels_from(&employee::levels)).value();
///     const auto plan = loopbaan::planner{fw, fw.target("basisbekwaam").value()}.find(reads(someone).value());
namespace loopbaan {

/// Where one person of one's own kind stands. Holds what it needs, but for levels that lie in the struct: there the
/// struct must stay as it is. Models `has_standing`.
class own_person {
public:
  own_person(framework on, detail::own_reading&& read);

  [[nodiscard]] standing stands() const& noexcept;
  standing stands() const&& = delete;  ///< what it points at would be gone
  [[nodiscard]] const framework& fw() const& noexcept { return fw_; }
  const framework& fw() const&& = delete;
  /// "" where no field gives one.
  [[nodiscard]] const std::string& id() const& noexcept { return id_; }
  [[nodiscard]] std::string id() && noexcept { return std::move(id_); }

private:
  framework fw_;
  std::string id_;
  ranks levels_;  ///< nothing where they lie in the struct
  ranks_view lent_;
  std::optional<phase_index> phase_;
  std::optional<route_index> route_;
  std::vector<step_index> done_;
};

namespace detail {
class own_people_builder;
}  // namespace detail

/// Many people of one's own kind, looked at once: checked, ids looked up, groups numbered. Levels that lie in the
/// structs as `rank`s stay there, and then the structs must stay as they are (`borrows`); all else is held in columns,
/// as a cohort holds it. Immutable; copying is cheap; threads may share it. Models `grouped_source`.
class own_people {
public:
  [[nodiscard]] const framework& fw() const& noexcept;
  const framework& fw() const&& = delete;
  [[nodiscard]] std::size_t size() const noexcept;
  /// @throws error 430 no_such_position
  [[nodiscard]] standing stands(std::size_t row) const&;
  standing stands(std::size_t) const&& = delete;
  /// @throws error 430 no_such_position
  [[nodiscard]] std::string id(std::size_t row) const;
  /// Do levels lie in the structs, uncopied?
  [[nodiscard]] bool borrows() const noexcept;
  /// The names of the groupings, sorted; people are grouped by phase as well.
  [[nodiscard]] const std::vector<std::string>& groupings() const& noexcept;
  const std::vector<std::string>& groupings() const&& = delete;
  /// As `cohort::grouped_by`.
  [[nodiscard]] grouped_rows grouped_by(std::string_view grouping) const& noexcept;
  grouped_rows grouped_by(std::string_view) const&& = delete;

private:
  friend class detail::own_people_builder;
  friend detail::level_rows level_rows_of(const own_people&) noexcept;
  struct data;
  explicit own_people(std::shared_ptr<const data> held) : held_{std::move(held)} {}

  std::shared_ptr<const data> held_;
};

[[nodiscard]] detail::level_rows level_rows_of(const own_people&) noexcept;

static_assert(has_standing<own_person> && grouped_source<own_people>);

/// The same people as a cohort, for documents, pages and tables. Errors: as `cohort::build`. O(people × competences)
[[nodiscard]] result<cohort> make_cohort(const own_people&);

namespace detail {

/// Gathers people of one's own kind.
class own_people_builder {
public:
  own_people_builder(const framework&, std::vector<std::string> groupings);

  void reserve(std::size_t people);
  void add(const own_reading&);
  /// All of them, or every error: those of the readings, and 401 duplicate_person.
  [[nodiscard]] result<own_people> take();

private:
  void lend(std::size_t row, const rank* levels);

  std::shared_ptr<own_people::data> made_;
  diagnostics found_ = {};
};

/// @throws error 430
[[nodiscard]] own_people estimate_people(const cohort&, const std::function<rank(const person&, competence_index)>&);

}  // namespace detail

/// How persons are read from a struct of one's own; made by `make_person_reader`. Immutable; threads may share it.
template <class Person, class... Fields>
class person_reader {
public:
  /// As `make_person_reader`.
  [[nodiscard]] static result<person_reader> of(const framework& on, Fields... fields) {
    person_reader made{on, std::move(fields)...};
    detail::own_binding binding{on};
    std::apply([&](auto&... each) { (each.bind(binding), ...); }, made.fields_);
    if (diagnostics found = binding.take(); !found.empty()) return found;
    made.groupings_ = std::move(binding.groupings);
    return made;
  }

  [[nodiscard]] const framework& fw() const& noexcept { return fw_; }
  const framework& fw() const&& = delete;

  /// Where this person stands. Errors, each at its JSON pointer in the person: 101 invalid_id, 102 not_utf8, 202
  /// unknown_reference, 203 unknown_level, 430 no_such_position, 431 no_such_level, 432 sizes_differ, 976
  /// doubled_field. O(competences)
  [[nodiscard]] result<own_person> operator()(const Person& who) const { return read<lends>(who); }
  /// Of somebody who is gone afterwards: nothing stays in the struct.
  [[nodiscard]] result<own_person> operator()(const Person&& who) const { return read<false>(who); }

  /// Where all of them stand: of a range, once. Nothing stays in the structs of a range that is gone afterwards. Errors
  /// as for one person, in JSON pointers from `/people/0`, and 401 duplicate_person; at most 1000, then 820.
  /// O(people × competences)
  template <std::ranges::input_range People>
  [[nodiscard]] result<own_people> all(People&& people) const {
    constexpr bool stays =
        lends && std::is_lvalue_reference_v<std::ranges::range_reference_t<People>> &&
        (std::is_lvalue_reference_v<People> || std::ranges::enable_borrowed_range<std::remove_cvref_t<People>>);
    detail::own_people_builder to{fw_, groupings_};
    if constexpr (std::ranges::sized_range<People>) to.reserve(static_cast<std::size_t>(std::ranges::size(people)));
    detail::own_reading one{fw_, groupings_.size()};
    std::size_t row = 0;
    for (const Person& each : people) {
      one.begin(row++);
      read_fields<stays>(each, one);
      to.add(one);
    }
    return to.take();
  }

private:
  person_reader(const framework& on, Fields... fields) : fw_{on}, fields_{std::move(fields)...} {}

  template <class Field>
  static constexpr bool field_lends() {
    if constexpr (Field::is_levels)
      return Field::template can_lend<Person>;
    else
      return false;
  }
  /// One field gives all levels, and they lie in the struct.
  static constexpr bool lends = (0 + ... + (Fields::is_levels ? 1 : 0)) == 1 && (false || ... || field_lends<Fields>());

  template <bool stays>
  void read_fields(const Person& who, detail::own_reading& into) const {
    std::apply([&](const auto&... each) { (each.template read<Person, stays>(who, into), ...); }, fields_);
  }

  template <bool stays>
  [[nodiscard]] result<own_person> read(const Person& who) const {
    detail::own_reading one{fw_, groupings_.size()};
    one.begin({});
    read_fields<stays>(who, one);
    if (!one.found.empty()) return std::move(one.found);
    return own_person{fw_, std::move(one)};
  }

  framework fw_;
  std::tuple<Fields...> fields_;
  std::vector<std::string> groupings_ = {};
};

/// Describes a struct of one's own: which fields say what (people/own_fields.hpp). Errors, all at once: 202
/// unknown_reference with the nearest known word; 976 doubled_field for a competence or a grouping that two fields
/// give; 977 no_level_fields.
template <class Person, class... Fields>
[[nodiscard]] result<person_reader<Person, Fields...>> make_person_reader(const framework& on, Fields... fields) {
  return person_reader<Person, Fields...>::of(on, std::move(fields)...);
}

/// The people of a cohort with levels by a rule of one's own, asked once for each person and competence; all else is as
/// in the cohort. @throws error 431 no_such_level for a level that the scale does not have
template <level_estimator Rule>
[[nodiscard]] own_people estimate_people(const cohort& people, const Rule& rule) {
  return detail::estimate_people(people, [&](const person& who, competence_index c) -> rank { return rule(who, c); });
}

}  // namespace loopbaan
