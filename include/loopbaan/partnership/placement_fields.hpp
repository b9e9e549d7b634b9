// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/framework/fields.hpp>
#include <loopbaan/partnership/placement.hpp>

/// The fields of a placement, its schools and its students, each described once.
namespace loopbaan {

namespace detail {
inline constexpr term of_students{"studenten", "students"};
}  // namespace detail

template <>
struct enumeration<school_status> {
  static constexpr std::array all{school_status::accredited, school_status::quality_mark, school_status::internship};
  static constexpr term called{"status van een school", "status of a school"};
};

template <>
struct description<taken_subject> {
  static constexpr std::tuple fields{
      field{"subject", &taken_subject::subject, {.says = "The subject, or the group of pupils", .needed = true}},
      field{"places", &taken_subject::places, {.says = "At most so many for it", .counts = detail::of_students}}};
};

template <>
struct description<placing_school> {
  using of = placing_school;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"title", &of::title, {.says = "How people call it"}},
      field{"status", &of::status, {.says = "accredited, quality_mark or internship; the first of these is filled first"}},
      field{"coaches", &of::coaches, {.says = "Certified coaches", .counts = {"coaches", "coaches"}}},
      field{"students_per_coach",
            &of::students_per_coach,
            {.says = "How many students one coach guides; else what the placement says", .counts = detail::of_students}},
      field{"trainers", &of::trainers, {.says = "Facilitated school trainers", .counts = {"schoolopleiders", "school trainers"}}},
      field{"students_per_trainer",
            &of::students_per_trainer,
            {.says = "How many students one school trainer can have; else what the placement says",
             .counts = detail::of_students}},
      field{"most", &of::most, {.says = "How many students at most, as the school says", .counts = detail::of_students}},
      field{"least",
            &of::least,
            {.says = "This many students or none at all; else what the placement says", .counts = detail::of_students}},
      field{"stages", &of::stages, {.says = "Stages of students that it takes; none: each"}},
      field{"subjects", &of::subjects, {.says = "Subjects or groups that it takes students for; none: each"}},
      field{"shows", &of::shows, {.says = "What a student sees there, such as rural or team"}},
      field{"place", &of::place, {.says = "Where it is, as the table of travel calls it; else its id"}},
      field{"note", &of::note, {.says = "A remark for people"}}};
};

template <>
struct description<placing_student> {
  using of = placing_student;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"stage", &of::stage, {.says = "Of the programme, such as year 1; none: whichever"}},
      field{"subjects", &of::subjects, {.says = "One of these subjects or groups; none: whichever"}},
      field{"home", &of::home, {.says = "Where is travelled from, as the table of travel calls it"}},
      field{"wishes", &of::wishes, {.says = "Ids of schools, the one that is liked best first"}},
      field{"own_schools",
            &of::own_schools,
            {.says = "Schools of an employer, of relatives, or where the student was a pupil: forbidden"}},
      field{"excluded", &of::excluded, {.says = "Schools that are out of the question for another reason"}},
      field{"previous", &of::previous, {.says = "Schools of former placements"}},
      field{"seen", &of::seen, {.says = "What former placements showed, beside what their schools show"}},
      field{"must_see", &of::must_see, {.says = "Only a school that shows one of these"}},
      field{"booked", &of::booked, {.says = "Id of the school where the place is agreed already"}},
      field{"note", &of::note, {.says = "A remark for people"}}};
};

template <>
struct description<placement_draft> {
  using of = placement_draft;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"version", &of::version, {.says = "Its edition", .needed = true}},
      field{"title", &of::title, {.says = "How people call it"}},
      field{"period", &of::period, {.says = "The one period that it is of, in words"}},
      field{"students_per_coach",
            &of::students_per_coach,
            {.says = "How many students one certified coach guides", .counts = detail::of_students}},
      field{"students_per_trainer",
            &of::students_per_trainer,
            {.says = "How many students one facilitated school trainer can have", .counts = detail::of_students}},
      field{"least", &of::least, {.says = "At each school this many students or none at all", .counts = detail::of_students}},
      field{"to_see", &of::to_see, {.says = "What each student sees in the end, such as rural"}},
      field{"again", &of::again, {.says = "May a student come back to a school?", .otherwise = false}},
      field{"schools", &of::schools, {.says = "The schools that could take students"}},
      field{"students", &of::students, {.says = "The students who are to have a place"}}};
};

}  // namespace loopbaan
