// SPDX-License-Identifier: BSL-1.0
// Shows how an HR system embeds the library: its own structs, four threads, a new catalogue while they work, a deadline
// for each question, answers as JSON, and lines for a log in which nobody stands.
//
//   07_service
#include <chrono>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <loopbaan/loopbaan.hpp>

namespace {

/// A person as this HR system has them.
struct employee {
  std::string number;
  std::string stage;                  ///< as the framework calls its phases
  std::map<std::string, int> scores;  ///< by competence: 0 is not shown
  std::vector<std::string> certificates;
};

auto describe(const loopbaan::framework& fw) {
  return loopbaan::make_person_reader<employee>(
             fw, loopbaan::id_from(&employee::number), loopbaan::phase_from(&employee::stage),
             loopbaan::levels_from(&employee::scores), loopbaan::done_from(&employee::certificates))
      .value();
}

struct answer {
  std::string json;  ///< for the screen; "" where the question was wrong
  std::string log;   ///< for the log: nothing in it is of a person
};

/// Answers questions of any number of threads; what they are answered by is replaced as a whole.
class career_service {
public:
  explicit career_service(const loopbaan::framework& fw) { reload(fw); }

  void reload(const loopbaan::framework& fw) {
    auto fresh = std::make_shared<const edition>(fw);
    const std::lock_guard held{mutex_};
    current_ = std::move(fresh);
  }

  /// How far is this person from the target of the service, and what is the cheapest way there?
  [[nodiscard]] answer ask(const employee& who, std::chrono::milliseconds patience) const {
    const auto by = now();  // one edition for the whole of the question
    const auto person = by->reads(who);
    if (!person) {
      std::string log = "refused";
      for (const auto& each : person.errors())
        log += "; " + print(each, loopbaan::language::en, loopbaan::values::hidden);
      return {"", log};
    }
    loopbaan::plan_limits limits;
    limits.deadline = std::chrono::steady_clock::now() + patience;
    const auto plan = by->plans.find(person.value(), limits);
    const auto gap = find_gap(by->fw, person.value(), by->target);
    return {write_plan(by->fw, by->plans.request(), who.number, plan, loopbaan::language::en),
            std::string{name(plan.status)} + ", target " + std::string{name(gap.meets())} + ", " +
                std::to_string(plan.steps.size()) + " steps, " + std::to_string(by->fw.catalogues().size()) +
                " catalogues on " + by->fw.id()};
  }

private:
  struct edition {
    explicit edition(const loopbaan::framework& on)
        : fw{on}, reads{describe(on)}, target{on.target("basisbekwaam").value()}, plans{on, target} {}

    loopbaan::framework fw;
    decltype(describe(std::declval<const loopbaan::framework&>())) reads;
    loopbaan::profile_index target;
    loopbaan::planner plans;
  };

  [[nodiscard]] std::shared_ptr<const edition> now() const {
    const std::lock_guard held{mutex_};
    return current_;
  }

  mutable std::mutex mutex_;
  std::shared_ptr<const edition> current_;
};

/// Every question, asked by four threads.
std::vector<answer> ask_all(const career_service& service, const std::vector<employee>& staff) {
  using namespace std::chrono_literals;
  std::vector<answer> answers(staff.size());
  std::vector<std::jthread> threads;
  for (std::size_t first = 0; first < 4; ++first)
    threads.emplace_back([&, first] {
      for (std::size_t i = first; i < staff.size(); i += 4) answers[i] = service.ask(staff[i], 60s);
    });
  threads.clear();
  return answers;
}

/// The course that this board buys next year: a catalogue on the built-in framework.
loopbaan::framework with_new_course(const loopbaan::framework& fw) {
  return add_catalogue(fw, R"({
    "loopbaan": "catalogue/1", "id": "inkoop", "version": "2027", "title": "Inkoop",
    "framework": {"id": ")" + fw.id() +
                               R"(", "version": ")" + fw.version() + R"("},
    "steps": [{"id": "kort-werkvormen", "title": {"nl": "Werkvormen in een middag", "en": "Activating teaching in an afternoon"},
               "requires": {"activeren": "start"}, "yields": {"activeren": "basis"},
               "hours": 4, "cost": 150}]})")
      .value();
}

}  // namespace

int main() {
  const auto fw = loopbaan::dutch_framework();
  employee starter{"e-1", "inductie", {}, {"introductieweek"}};
  for (const auto& competence : fw.competences()) starter.scores[competence.id] = 1;
  employee nearly = starter;
  nearly.number = "e-2";
  for (auto& [competence, score] : nearly.scores)
    score = static_cast<int>(number(fw.top(fw.competences().find(competence).value())));
  nearly.scores["activeren"] = 2;
  const employee mistaken{"e-3", "inductei", {{"klassenmanagment", 2}}, {}};
  std::vector<employee> staff;
  for (int each = 0; each < 4; ++each) staff.insert(staff.end(), {starter, nearly, mistaken});

  career_service service{fw};
  const auto before = ask_all(service, staff);
  std::cout << "Three questions, before the new course:\n";
  for (std::size_t i = 0; i < 3; ++i) std::cout << "  " << before[i].log << '\n';
  std::cout << before[1].json << '\n';

  std::vector<answer> meanwhile;
  std::jthread asking{[&] { meanwhile = ask_all(service, staff); }};
  service.reload(with_new_course(fw));
  asking.join();

  const auto after = ask_all(service, staff);
  std::cout << "\nAfter it:\n";
  for (std::size_t i = 0; i < 3; ++i) std::cout << "  " << after[i].log << '\n';
  std::cout << after[1].json << '\n';

  std::size_t of_one_edition = 0;
  for (std::size_t i = 0; i < staff.size(); ++i)
    of_one_edition += meanwhile[i].json == before[i].json || meanwhile[i].json == after[i].json ? 1u : 0u;
  std::cout << "\nWhile it came in, " << of_one_edition << " of " << staff.size()
            << " answers were of the one edition or of the other.\n";
}
