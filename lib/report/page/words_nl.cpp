// SPDX-License-Identifier: BSL-1.0
#include <report/page/words_in.hpp>

namespace loopbaan::detail {

const page_words dutch_page_words = {
    .title = "Op weg naar: {0}",
    .skip = "Naar de inhoud",
    .contents = "Inhoud",
    .question = "Wat is gevraagd",
    .file = "Bestand",
    .people = "Aantal mensen",
    .profile = "Doelprofiel",
    .objective = "Het plan is het goedkoopst in",
    .cheapest_hours = "uren",
    .cheapest_cost = "geld",
    .cheapest_weeks = "weken",
    .framework = "Raamwerk",
    .framework_edition = "{0} ({1}, versie {2}), controlegetal {3}",
    .catalogue = "met stappen uit {0}, versie {1}, controlegetal {2}",
    .purpose = "Doel",
    .levels_found = "Hoe de niveaus zijn gevonden",
    .origins = "{0} vastgesteld, {1} uit een oordeel van een ander, {2} alleen uit het eigen oordeel, {3} onbekend",
    .estimated_levels = "{0} het meest waarschijnlijke, gegeven hoe streng beoordelaars zijn",
    .prior_learning = "{0} erkend als eerder geleerd",
    .waived_levels = "{0} vrijgesteld",
    .not_applicable = "{0} niet van toepassing",
    .rater_unknown = "{0} uit een oordeel van wie niet bekend is",
    .overridden_levels = "{0} door een besluit van een mens, met reden",
    .notes = "Opmerkingen bij het lezen",
    .no_notes = "geen",
    .notes_elsewhere = "die zijn er; ze gaan over regels van het bestand en staan daarom niet op deze pagina",
    .as_of = "Niveaus op",
    .day_and_year = "{0} ({2} {1})",
    .no_day = "geen peildag gekozen (--as-of)",
    .age = "Oordelen uit",
    .undated = "niveaus zonder dag",
    .from_to = "{2} {0} tot en met {1}",
    .from_code = "geen bestand",
    .summary = "Samenvatting",
    .about_one = "Deze pagina vergelijkt één mens met het profiel {0}: {1}.",
    .about = "Deze pagina vergelijkt {0} mensen met het profiel {1}: {2}.",
    .competences_one = "1 bekwaamheid met een gevraagd niveau",
    .competences_more = "{0} bekwaamheden met elk een gevraagd niveau",
    .asked_choice = "{0} van {1} naar keuze",
    .asked_nothing = "het vraagt niets",
    .too_few = "Over minder dan {0} mensen staan hier geen cijfers.",
    .met = "{0} van hen ({1}) voldoen nu al aan alles.",
    .met_hidden =
        "Hoeveel van hen nu al aan alles voldoen, staat hier niet: het gaat om bijna niemand of bijna iedereen, of het "
        "zou een beschermd cijfer verraden.",
    .lowest = "Van wat hier te zien is, ontbreekt “{0}” het meest: {1} mensen zijn daar nog niet {2}.",
    .lowest_yes_no = "Van wat hier te zien is, ontbreekt “{0}” het meest: {1} mensen hebben dat nog niet.",
    .lowest_hidden = "Welke bekwaamheid het meest ontbreekt, is beschermd.",
    .plans_both = "Voor {0} mensen is er een plan, en voor {1} niet: bij “Mensen zonder plan” staat waarom.",
    .plans_nearly_all = "{0} mensen hebben een plan nodig, en voor allen is er een, of voor allen op één na.",
    .plans_nearly_none = "{0} mensen hebben een plan nodig, en voor niemand is er een, of voor maar één.",
    .plans_hidden = "Voor hoeveel mensen er een plan is, staat hier niet: dat zou een beschermd cijfer verraden.",
    .board_hours = "Op kosten van het bestuur: {0} als al het onbekende er is, {1} als niets daarvan er is.",
    .phase_sentence = "{0} ({1} mensen): {2}",
    .all_phases = "Allen",
    .median_sentence = "De middelste van die plannen kost {0}.",
    .costs_between = "de plannen kosten samen ten minste {0} en ten hoogste {1}.",
    .costs_least = "de plannen kosten samen ten minste {0}.",
    .costs_most = "de plannen kosten samen ten hoogste {0}.",
    .unsaid =
        "Van {0} staat niet in het raamwerk {1}: in plannen telt dat als 0, en een plan daarmee is alleen het "
        "goedkoopst als het echt niets is.",
    .unsaid_needed = "Onder wat nodig is: {0}.",
    .steps_one = "1 stap",
    .steps_more = "{0} stappen",
    .groups = "Hoeveel mensen voldoen",
    .groups_intro =
        "Per bekwaamheid: hoeveel mensen het gevraagde niveau hebben. Wie onbekend is, telt als “nog niet”. Groepen "
        "van minder dan {0} mensen zijn beschermd.",
    .coverage_caption = "Wie voldoet, per {0}",
    .coverage_part = "deel {0} van {1}",
    .competence = "Bekwaamheid",
    .required_level = "Gevraagd",
    .everyone = "Allen ({0})",
    .whole_profile = "Het hele profiel",
    .no_group = "geen groep",
    .hidden = "beschermd",
    .hidden_legend =
        "Beschermd: het gaat om minder dan {0} mensen (n<{0}), of om (bijna) niemand of iedereen, of de cel zou een "
        "andere beschermde cel verraden.",
    .small_groups = "Te klein voor eigen cijfers (n<{1}), wel meegeteld bij allen: {0}.",
    .kept_groups =
        "Groot genoeg, maar zonder eigen cijfers omdat die iemand of een andere groep zouden verraden, wel meegeteld "
        "bij "
        "allen: {0}.",
    .on_its_own =
        "Deze pagina houdt geen rekening met een eerdere pagina: wie er een heeft over deels dezelfde mensen, kan de "
        "twee "
        "van elkaar aftrekken. Noem bij het maken het eerdere personeelsbestand (--seen), dan is ook dat beschermd.",
    .beside_one = "Deze pagina is beschermd naast de eerdere telling die de lezers al hebben.",
    .beside_more = "Deze pagina is beschermd naast de {0} eerdere tellingen die de lezers al hebben.",
    .moved =
        "Sindsdien zijn er mensen gekomen, gegaan of van groep veranderd; daarom staan hier geen cijfers over plannen "
        "en "
        "stappen.",
    .more_groups = "nog {0} groepen",
    .many_groups =
        "Er zijn cijfers over {0} groepen ({1}), te veel voor een kolom elk. Hier staat in hoeveel daarvan zo veel "
        "mensen "
        "voldoen. De cijfers van elke groep staan in de werkmap die bij deze pagina gemaakt kan worden (-o "
        "pagina.xlsx).",
    .many_caption = "Aantal groepen ({0}) naar het deel van hun mensen dat voldoet",
    .quarter_below = "minder dan {0}",
    .quarter_from = "{0} tot {1}",
    .many_costs = "Wat de plannen per {0} kosten, staat in die werkmap: het gaat om {1} groepen.",
    .unknown_head = "Onbekend",
    .needs = "Welke stappen samen nodig zijn",
    .needs_caption = "Stappen die meer mensen nodig hebben, de meest gevraagde eerst",
    .needs_hidden =
        "Van geen enkele stap mag hier een cijfer staan: (bijna) niemand heeft hem nodig, of (bijna) iedereen, of het "
        "cijfer zou over te weinig mensen gaan.",
    .needs_note =
        "Een stap die (bijna) niemand of (bijna) iedereen nodig heeft, staat niet in deze tabel en telt niet mee in de "
        "sommen: dat zou iemand verraden.",
    .costs_caption = "Wat de plannen samen kosten, per {0}",
    .costs_note =
        "Ten minste: als alles wat onbekend is er blijkt te zijn. Ten hoogste: als niets daarvan er is; wie dan geen "
        "plan "
        "heeft, telt daarin niet mee. Beide zijn ruim afgerond: niemands deel volgt eruit.",
    .at_least = "ten minste",
    .at_most = "ten hoogste",
    .step = "Stap",
    .times = "Mensen",
    .places = "Plaatsen per keer",
    .held = "Keren",
    .hours_each = "Uren per keer",
    .cost_each = "Kosten per keer",
    .hours_total = "Uren samen",
    .cost_total = "Kosten samen",
    .phases = "Wat het kost, per fase en per drager",
    .phases_intro =
        "Er is geen som over fasen: een student studeert, een {0} ontwikkelt zich in de tijd van de {1}. “Ten "
        "minste” "
        "geldt als alles wat onbekend is er blijkt te zijn, “ten hoogste” als niets daarvan er is.",
    .phases_caption = "Wat de plannen kosten, per fase",
    .phases_note =
        "Sommen zijn naar buiten afgerond, zo ruim dat niemands deel eruit volgt; wat een klein aantal mensen zou "
        "verraden, is beschermd. Wie "
        "geen "
        "plan heeft als niets er is, telt bij “ten hoogste” niet mee. Een drager kan in het ene geval meer betalen en "
        "in het "
        "andere minder: dan zijn het andere plannen.",
    .phase = "Fase",
    .no_phase = "Allen ({0})",
    .no_phase_short = "geen fase",
    .led_by = "eerst: {0}",
    .median_least = "Middelste plan, als alles er is",
    .median_most = "Middelste plan, als niets er is",
    .half_between = "(de helft tussen {0} en {1})",
    .payers_caption = "Wie het draagt, per fase",
    .payer = "Drager",
    .no_payer = "niet gezegd",
    .hours_if_there = "Uren, als alles er is",
    .hours_if_not = "Uren, als niets er is",
    .cost_if_there = "Kosten, als alles er is",
    .cost_if_not = "Kosten, als niets er is",
    .this_year = "Dit {0} eerst: wie wat draagt, per fase",
    .this_year_hidden =
        "Wat een drager in een fase dit {0} draagt en hier niet staat, is beschermd: het zou van te weinig mensen "
        "iets verraden, of het is er niet.",
    .this_year_intro =
        "Wat van de plannen valt in de {0} weken die van dit {1} over zijn, als ieder nu begint en een "
        "{1} 40 weken heeft; van wat langer duurt het deel naar weken. Wat daarna komt, is het verschil met de "
        "tabel van alles samen.",
    .no_years =
        "Wat in dit {0}, het volgende en later valt, naast wat de rekeningen van het beleid geven, staat hier als "
        "de plannen ingeroosterd zijn: met loopbaan report … --from DAG, en waar die er zijn --policy BESTAND en --offers "
        "BESTAND; vanuit Python met schedules.",
    .years_intro =
        "Van ieder apart is gezocht wanneer de stappen van het plan kunnen. Wat de rekeningen geven, zijn de uren van ieders "
        "eigen rekeningen met een grens; wat van eerdere jaren is gespaard, komt erbij, en uren van een drager zonder grens "
        "staan daar niet. Wat in geen jaar past, staat apart: dan is er voor die mensen geen rooster.",
    .years_caption = "Wanneer het valt, en wat de rekeningen geven, per fase",
    .later_years = "later",
    .in_no_year = "in geen van deze jaren",
    .asked_least = "Gevraagd, ten minste",
    .asked_most = "Gevraagd, ten hoogste",
    .given_least = "Rekeningen geven, ten minste",
    .given_most = "Rekeningen geven, ten hoogste",
    .in_year = "{0} tot {1} in {2}",
    .in_years = "de plannen samen vragen {0}.",
    .of_others = "uren van anderen",
    .estimated_phases = "Van de uren is geschat (in tientallen procenten): {0}.",
    .estimated_share = "{0} {1} %",
    .estimated_needs = "* Geschat. Van alles in deze tabel is dat {0} van de {1} en {2} van de {3}.",
    .unreached = "Mensen zonder plan",
    .unreached_none = "Voor iedereen is er een plan, of is er geen nodig.",
    .unreached_few = "Hoogstens één mens heeft geen plan; waarom, staat hier daarom niet.",
    .unreached_hidden = "Of er mensen zonder plan zijn, en waarom, is hier beschermd.",
    .unreached_count = "Dit geldt voor {0} mensen.",
    .stopped_count = "Voor {0} mensen is het zoeken gestopt voordat er een plan was.",
    .unreached_others = "Voor {0} mensen zijn er andere redenen; die staan hier niet.",
    .unreached_because = "Met de stappen van dit raamwerk is het profiel niet te halen, want:",
    .unreached_who = "Dit geldt voor:",
    .stopped_people = "Het zoeken is gestopt voordat er een plan was. Dit geldt voor:",
    .persons = "Per persoon",
    .persons_intro =
        "In de volgorde van het bestand. De grootste kloof staat boven. Achter elke stap staat voor welke bekwaamheid "
        "hij nodig is.",
    .legend_now = "niveau nu",
    .legend_required = "gevraagd",
    .legend_desired = "gewenst",
    .legend_unknown = "onbekend",
    .one_phase = "Alle mensen zijn in de fase {0}.",
    .all_met = "Voldoen aan alles ({0}):",
    .met_named = "Voldoet aan {0} van {1}: {2}.",
    .met_number = "Voldoet aan de {0} andere van {1}.",
    .met_areas = "Voldoet aan de {0} andere van {1}, met heel {2}.",
    .met_none = "Voldoet nog aan geen van de {0}.",
    .met_none_one = "Voldoet nog niet aan het profiel.",
    .missing_one = "mist 1 niveau: {0} → {1}",
    .missing_more = "mist {0} niveaus: {1} → {2}",
    .missing_yes_no = "nog niet",
    .unknown_level = "onbekend → {0}",
    .unknown_yes_no = "onbekend",
    .own_judgement = "eigen oordeel",
    .unknown_judge = "niet bekend wie oordeelde",
    .overridden = "besluit van een mens",
    .decided_line = "Besluit van een mens over {0}: wat hier staat, gaat daarvan uit.",
    .desired_line = "Hoger gewenst bij {0}.",
    .plan = "{0}: {1}, {2}.",
    .plan_others = "Van anderen: {0}.",
    .plan_credits = "Het levert {0}.",
    .plan_estimated = "Geschat: {0} van de {1}.",
    .plan_lead = "Eerst verantwoordelijk: {0}.",
    .plan_routes = "De route staat niet vast; open staan {0}. Dit is het goedkoopste plan over alle.",
    .between_weeks = "wk {0}–{1}",
    .line_lead = "eerst verantwoordelijk: {0}",
    .line_first = "eerst",
    .line_facts = "Wat de stappen van deze plannen zijn",
    .kind = "Soort",
    .provider = "Aanbieder",
    .others_each = "Uren van anderen",
    .weeks_each = "Weken",
    .appointment = "Aanstelling nodig",
    .yes = "ja",
    .estimates = "* Geschat. Weken tellen vanaf het begin van het plan, als wat kan naast elkaar gebeurt.",
    .range_between = "Naar wat onbekend is kost het plan ten minste {0} en ten hoogste {1}.",
    .range_open = "Het plan kost ten minste {0}; of er is geen plan: dat hangt af van wat onbekend is.",
    .range_none = "Er is geen plan, wat er van het onbekende ook blijkt.",
    .status_optimal = "Bewezen goedkoopst",
    .status_feasible = "Een plan; of het het goedkoopste is, is niet bewezen (minstens {0})",
    .status_unreachable = "Geen plan mogelijk met deze stappen; zie “Mensen zonder plan”.",
    .status_stopped = "Het zoeken is gestopt; er is nog geen plan.",
    .for_step = "voor stap {0}: {1}",
    .for_phase = "opent fase {0}: {1}",
    .for_order = "moet voor stap {0}",
    .find = "Zoek persoon",
    .all = "alle",
    .order = "Volgorde",
    .order_file = "als in het bestand",
    .order_id = "kenmerk",
    .show_all = "Toon iedereen",
    .key = "toets / zoekt",
    .positions = "Waar iemand staat, en de volgende stap",
    .positions_intro =
        "Per domein hoe diep iemand is, en na de pijl hoe het dieper kan. Een streepje is een domein waarin nog niet "
        "begonnen "
        "is: daarheen kan iemand verbreden. Bij “mist” staat in hoeveel bekwaamheden nog een niveau ontbreekt voor die "
        "stap. Een vraagteken zegt dat een onbekend niveau beslist. De domeinen worden nooit bij elkaar opgeteld.",
    .person = "Persoon",
    .misses = "mist {0}",
    .map = "De loopbaankaart",
    .map_intro = "Blauw en met ▶: de stappen in de tabel van wat nodig is.",
    .rules = "Zo leest u deze pagina",
};

}  // namespace loopbaan::detail
