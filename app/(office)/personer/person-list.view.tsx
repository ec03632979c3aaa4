import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { BirthText } from "@/app/_ui/people/birth-text";
import { GradeBadge } from "@/app/_ui/people/grade-badge";
import { IDENTIFIER_KIND_KEY } from "@/app/_ui/people/identifier-kind";
import type { PersonSummary } from "@/lib/people/types";

/** One row a person; the name leads to the person. */
export function PersonList({
  people,
  today,
  narrowed,
  mayRegister,
}: {
  people: PersonSummary[];
  today: string;
  narrowed: boolean;
  mayRegister: boolean;
}) {
  const t = useTranslations("people.list");
  const kinds = useTranslations("codes.identity_number_kind");
  const numbers = useTranslations("people.numbers");
  const columns: Column<PersonSummary>[] = [
    { key: "name", header: t("name"), primary: true, cell: (row) => row.name },
    {
      key: "born",
      header: t("born"),
      cell: (row) => <BirthText birth={row.birth} today={today} />,
    },
    {
      key: "citizenship",
      header: t("citizenship"),
      hideOnPhone: true,
      cell: (row) => row.citizenship ?? "–",
    },
    {
      key: "numbers",
      header: t("numbers"),
      cell: (row) =>
        row.identifiers.length > 0 ? (
          <div>
            {row.identifiers.map((one) => (
              <div key={one.id}>
                {kinds(IDENTIFIER_KIND_KEY[one.kind])} {one.masked ?? numbers("unreadable")}
              </div>
            ))}
          </div>
        ) : (
          "–"
        ),
    },
    {
      key: "cases",
      header: t("cases"),
      cell: (row) => row.cases.map((one) => one.number).join(", ") || "–",
    },
    { key: "grade", header: t("grade"), cell: (row) => <GradeBadge grade={row.grade} /> },
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(row) => row.id}
      rowHref={(row) => `/personer/${row.id}`}
      empty={
        narrowed ? (
          <EmptyState icon={<PersonGroupIcon />} title={t("noneFound")}>
            <p>{t("noneFoundHelp")}</p>
          </EmptyState>
        ) : (
          <EmptyState
            icon={<PersonGroupIcon />}
            title={t("empty")}
            action={mayRegister && <LinkButton href="/personer/ny">{t("new")}</LinkButton>}
          >
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        )
      }
    />
  );
}
