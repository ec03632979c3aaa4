import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import type { Scope } from "@/lib/platform/transaction";
import { grouped } from "../rules/grouped";
import type { OtherProgramme, Span } from "../types";
import { type Period, unpaidLeaves } from "./absence";
import { stopsOf } from "./stops";

type Programme = Span & {
  participationId: string;
  personId: string;
  givesBenefit: boolean;
  without: readonly Span[];
};

/** All programmes of those who have begun more than one, by person. */
export async function otherProgrammes(
  scope: Scope,
  personIds: readonly string[],
  period: Period,
): Promise<Map<string, Programme[]>> {
  const rows = await scope.tx
    .select({
      participationId: programmeParticipation.id,
      personId: programmeParticipation.personId,
      kind: programmeParticipation.kind,
      startedOn: programmeParticipation.startedOn,
      toOn: programmeParticipation.endedOn,
    })
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        inArray(programmeParticipation.personId, [...personIds]),
        isNotNull(programmeParticipation.startedOn),
      ),
    );
  const several = [...grouped(rows, (row) => row.personId)].filter(([, own]) => own.length > 1);
  const ids = several.flatMap(([, own]) => own.map((one) => one.participationId));
  if (ids.length === 0) return new Map();
  const [leaves, stops] = await Promise.all([
    unpaidLeaves(scope, ids, period),
    stopsOf(scope, ids),
  ]);
  const without = grouped([...leaves, ...stops], (one) => one.participationId);
  return new Map(
    several.map(([personId, own]) => [
      personId,
      own.flatMap(({ kind, startedOn, ...row }) =>
        startedOn
          ? [
              {
                ...row,
                fromOn: startedOn,
                givesBenefit: kind === "introduction_programme",
                without: without.get(row.participationId) ?? [],
              },
            ]
          : [],
      ),
    ]),
  );
}

/** The programmes beside one of them, each with whether it began later. */
export function othersOf(all: readonly Programme[], participationId: string): OtherProgramme[] {
  const own = all.find((one) => one.participationId === participationId);
  if (!own) return [];
  return all
    .filter((one) => one !== own)
    .map(({ participationId: id, personId: _person, ...other }) => ({
      ...other,
      isLater:
        other.fromOn > own.fromOn || (other.fromOn === own.fromOn && id > own.participationId),
    }));
}
