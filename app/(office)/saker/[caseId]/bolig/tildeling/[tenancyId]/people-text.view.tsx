import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { livesOn } from "@/lib/housing/rules/dwellers";
import type { TenancyPerson } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

/** Who lives in a home on a day, who is to come and who has left, each with the day of it. */
export function PeopleText({ people, on }: { people: readonly TenancyPerson[]; on: PlainDate }) {
  const t = useTranslations("housing.tenancy");
  const days = ({ livesFrom, livesUntil }: TenancyPerson) => [
    ...(livesFrom !== null
      ? [t.rich("fromDay", { date: () => <DateText key="from" value={livesFrom} /> })]
      : []),
    ...(livesUntil !== null
      ? [t.rich("untilDay", { date: () => <DateText key="until" value={livesUntil} /> })]
      : []),
  ];
  const never = ({ livesFrom, livesUntil }: TenancyPerson) =>
    livesFrom !== null && livesFrom === livesUntil;
  const line = (one: TenancyPerson) => (
    <li key={`${one.personId}/${one.number}`}>
      {one.name}
      {days(one).map((said, at) => (
        <span key={String(at)}>
          {at === 0 ? " " : ", "}
          {said}
        </span>
      ))}
    </li>
  );
  const there = people.filter((one) => livesOn(one, on));
  const others = people.filter((one) => !livesOn(one, on) && !never(one));
  if (others.length === 0 && there.every((one) => days(one).length === 0)) {
    return there.map(({ name }) => name).join(", ");
  }
  return <ul>{[...there, ...others].map(line)}</ul>;
}
