import { useTranslations } from "next-intl";
import { LinkButton } from "../kit/button";
import { Row } from "../kit/page";

type Act = "addNew" | "addKnown" | "changeHead" | "remove" | "split" | "merge";

/** What can be done with a household, each on a page of its own. */
export function HouseholdActs({
  household,
  maySplit,
}: {
  household: { id: string; members: readonly unknown[] };
  /** Whether the reader opens and closes cases, which a split and a merge do. */
  maySplit: boolean;
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
          ...(maySplit ? ([{ href: `${base}/del`, key: "split" }] as const) : []),
        ] as const)
      : []),
    ...(maySplit ? ([{ href: `${base}/sla-sammen`, key: "merge" }] as const) : []),
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
