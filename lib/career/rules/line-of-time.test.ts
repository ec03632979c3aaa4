import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import type { Home, HousingAbsence, TenancyRisk } from "../types";
import { asLived } from "./home-as-lived";
import { lineOfTime, togetherWith } from "./line-of-time";
import { careerSegments, chaptersOf } from "./timeline";

const today = "2026-11-26";
const home = (id: string, from: string, to: string | null, tenure: Home["tenure"]): Home => ({
  source: "period",
  id,
  dwellingId: null,
  from,
  to,
  tenure,
  place: null,
  rooms: null,
  areaM2: null,
  monthlyCost: null,
  endsOn: null,
  isFixedTerm: null,
  movedReason: null,
});
const chapters = (homes: Home[]) =>
  asLived(chaptersOf(careerSegments(homes, { from: "2026-01-01", to: today })), {
    members: [],
    reviews: [],
  });
const absence = (sinceOn: string, measureAgreedOn: string | null = null): HousingAbsence => ({
  id: "a",
  personId: "p",
  sinceOn,
  notedOn: sinceOn,
  note: null,
  measure: measureAgreedOn && "x",
  measureAgreedOn,
  recordedByName: "",
  version: 1,
});
const risk = (reportedOn: string, measureAgreedOn: string | null = null): TenancyRisk => ({
  id: "r",
  leaseId: null,
  kind: "unpaid_rent",
  reportedOn,
  note: null,
  measure: measureAgreedOn && "x",
  measureAgreedOn,
  recordedByName: "",
  version: 1,
});
const lived = chapters([
  home("t", "2026-01-01", "2026-06-30", "temporary"),
  home("m", "2026-07-01", "2026-09-30", "municipal_rental"),
]);

describe("where an unsettled home and absence fall together", () => {
  it.each([
    ["in a temporary home", absence("2026-03-01", "2026-03-20"), [], ["unsettled_home"]],
    ["over a move out of it", absence("2026-06-15", "2026-07-10"), [], ["unsettled_home", "moved"]],
    ["in a settled home", absence("2026-08-01", "2026-08-20"), [], []],
    [
      "with a risk that nobody had met yet",
      absence("2026-08-01", "2026-08-20"),
      [risk("2026-07-20", "2026-08-05")],
      ["home_at_risk"],
    ],
    [
      "with a risk that was met before",
      absence("2026-08-01", "2026-08-20"),
      [risk("2026-07-10", "2026-07-15")],
      [],
    ],
    ["where no home is known", absence("2026-10-10"), [], ["no_known_home"]],
  ])("%s", (_what, one, risks, found) => {
    expect(togetherWith(one, lived, risks, today)).toEqual(found);
  });
});

it("puts all that is recorded on the line, the latest first", () => {
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays("2026-01-01", days));
  fc.assert(
    fc.property(fc.array(day), fc.array(day), fc.array(day), (risks, absences, starts) => {
      const line = lineOfTime(
        {
          chapters: lived,
          risks: risks.map((on, at) => ({ ...risk(on), id: `r${at}` })),
          absences: absences.map((on, at) => ({ ...absence(on), id: `a${at}` })),
          programmes: starts.map((on, at) => ({
            id: `p${at}`,
            personId: "p",
            startedOn: on,
            endedOn: null,
          })),
        },
        today,
      );
      expect(line).toHaveLength(lived.length + risks.length + absences.length + starts.length);
      expect(line.map(({ on }) => on)).toEqual(
        line
          .map(({ on }) => on)
          .sort()
          .reverse(),
      );
    }),
  );
});
