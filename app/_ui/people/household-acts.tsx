import { useTranslations } from "next-intl";
import { LinkButton } from "../kit/button";
import { Row } from "../kit/page";

type Act = "addNew" | "addKnown" | "changeHead" | "remove" | "split" | "merge";

/** What can be done with a household, each on a page of its own. */
export function HouseholdActs({
  household,
}: {
  household: { id: string; members: readonly unknown[] };
}) {
  const t = useTranslations("people.household");
  const base = `/personer/husstand/${household.id}`;
  const several = household.members.length > 1;
  const links: { href: string; key: Act }[] = [
    { href: `/personer/ny?husstand=${household.id}`, key: "addNew" },
    { href: `${base}/medlem`, key: "addKnown" },
    ...(several
      ? ([
          { href: `${base}/hovedperson`, key: "changeHead" },
          { href: `${base}/flytt-ut`, key: "remove" },
          { href: `${base}/del`, key: "split" },
        ] as const)
      : []),
    { href: `${base}/sla-sammen`, key: "merge" },
  ];
  return (
    <Row>
      {links.map(({ href, key }) => (
        <LinkButton key={key} href={href} variant="secondary" tone="neutral" size="sm">
          {t(`acts.${key}`)}
        </LinkButton>
      ))}
    </Row>
  );
}
