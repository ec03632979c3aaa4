import { HOME_DEMANDS } from "@/lib/policy/rules/content";
import { LeafletSection, Own, type PartProps } from "./leaflet-section";

/** What the home must be like. */
export function LeafletHome({ content, words, level }: PartProps) {
  const { say, number } = words;
  const { demands, areaPerPerson, roomsPerPerson, minutesToSchool, minutesToTraining, note } =
    content.home;
  const asked = [
    ...HOME_DEMANDS.filter((one) => demands.includes(one) && one !== "inspected").map((one) =>
      say(`home.${one}`),
    ),
    areaPerPerson !== null && say("home.area", { area: number(areaPerPerson) }),
    roomsPerPerson !== null && say("home.rooms", { rooms: roomsPerPerson }),
    minutesToSchool !== null && say("home.school", { minutes: minutesToSchool }),
    minutesToTraining !== null && say("home.training", { minutes: minutesToTraining }),
  ].filter((line) => line !== false);
  return (
    <LeafletSection title={say("home.title")} level={level}>
      {asked.length > 0 ? (
        <ul>
          {asked.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{say("home.none")}</p>
      )}
      {demands.includes("inspected") && <p>{say("home.inspected")}</p>}
      <Own text={note} words={words} />
    </LeafletSection>
  );
}

/** What the lease must say, and what the law says whatever the municipality asks. */
export function LeafletLease({ content, words, level }: PartProps) {
  const { say, length } = words;
  const { written, minTermMonths, minTermMonthsOwnHouse, note } = content.lease;
  return (
    <LeafletSection title={say("lease.title")} level={level}>
      <ul>
        {written && <li>{say("lease.written")}</li>}
        {minTermMonths !== null && <li>{say("lease.term", { length: length(minTermMonths) })}</li>}
        {minTermMonthsOwnHouse !== null && (
          <li>{say("lease.termOwnHouse", { length: length(minTermMonthsOwnHouse) })}</li>
        )}
        <li>{say("lease.account")}</li>
        <li>{say("lease.noFee")}</li>
      </ul>
      <Own text={note} words={words} />
    </LeafletSection>
  );
}

/** What the municipality helps with, and who finds the next home. */
export function LeafletOffer({ content, words, level }: PartProps) {
  const { say } = words;
  const { guarantee, guaranteeMonths, deposit, depositMonths, furniture, nextHome, note } =
    content.offer;
  const security = (kind: "guarantee" | "deposit", given: boolean | null, count: number | null) =>
    given === null
      ? null
      : !given
        ? say(`offer.${kind}No`)
        : count === null
          ? say(`offer.${kind}`)
          : say(`offer.${kind}Months`, { count });
  const lines = [
    security("guarantee", guarantee, guaranteeMonths),
    security("deposit", deposit, depositMonths),
    furniture === null ? null : say(furniture ? "offer.furniture" : "offer.furnitureNo"),
    say("offer.guidance"),
    nextHome && say(`offer.${nextHome}`),
  ].filter((line) => line !== null);
  return (
    <LeafletSection title={say("offer.title")} level={level}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Own text={note} words={words} />
    </LeafletSection>
  );
}
