import type { MovedTo, MoveOutReason, RefusalReason } from "@/lib/housing/rules/codes";

/** Why a home was given to a household. */
export const GIVEN_BECAUSE = [
  "Passer i størrelse, og det er gangavstand til norskopplæringen.",
  "Nær barnehagen og skolen som barna begynner på.",
  "Ledig fra den dagen husstanden kommer, og rimelig nok til å bli boende i.",
  "Rolig oppgang med heis, slik husstanden ba om.",
] as const;

/** Households that have moved on to a home of their own, by how long ago they came. */
export const MOVED_ON: readonly { to: MovedTo; reason: MoveOutReason; note: string }[] = [
  {
    to: "private_rental",
    reason: "better_home",
    note: "Fant leilighet selv, nærmere jobben. Nøkler levert samme dag.",
  },
  {
    to: "owned_home",
    reason: "bought_home",
    note: "Kjøpte leilighet med startlån. Hele husstanden flyttet samlet.",
  },
];

export const REFUSED: { reason: RefusalReason; note: string } = {
  reason: "location",
  note: "For langt fra søsteren, som skal følge barna til barnehagen.",
};
