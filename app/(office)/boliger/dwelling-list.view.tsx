import { HouseIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { addressLine } from "@/app/_ui/dwellings/address-line";
import { FitReasons } from "@/app/_ui/dwellings/fit-reasons";
import { AppLink } from "@/app/_ui/kit/app-link";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { FoundDwelling } from "@/lib/dwellings/queries/search-dwellings";
import { addDays, type PlainDate } from "@/lib/platform/dates";

/** One row a dwelling, with why it fits and who lives there. */
export function DwellingList({
  dwellings,
  isEmpty,
  add,
  offerFor,
}: {
  dwellings: readonly FoundDwelling[];
  /** Nothing is registered at all. */
  isEmpty: boolean;
  add: ReactNode;
  /** The case that a home is looked for, and the days. */
  offerFor?: { caseId: string; from: PlainDate; to: PlainDate | null };
}) {
  const t = useTranslations("dwellings.list");
  const offering = useTranslations("housing.new");
  const columns: Column<FoundDwelling>[] = [
    {
      key: "address",
      header: t("address"),
      primary: true,
      cell: (row) => (
        <AppLink href={`/boliger/${row.id}`}>
          {addressLine(row)}
          {row.areaName && ` (${row.areaName})`}
        </AppLink>
      ),
    },
    { key: "size", header: t("size"), cell: (row) => <Size dwelling={row} /> },
    {
      key: "rent",
      header: t("rentColumn"),
      cell: ({ monthlyRent }) => <MoneyText ore={monthlyRent} />,
    },
    {
      key: "fit",
      header: t("fit"),
      cell: ({ fit }) => <FitReasons fit={fit} />,
      wideOnPhone: true,
    },
    { key: "residents", header: t("residents"), cell: (row) => <Residents dwelling={row} /> },
    ...(offerFor
      ? [
          {
            key: "offer",
            header: offering("offer"),
            cell: (row: FoundDwelling) =>
              row.fit.verdict !== "no" && (
                <AppLink
                  href={offerHref(offerFor, row.id)}
                  aria-label={offering("offerOf", { address: addressLine(row) })}
                >
                  {offering("offer")}
                </AppLink>
              ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={dwellings}
      rowKey={({ id }) => id}
      empty={
        isEmpty ? (
          <EmptyState icon={<HouseIcon />} title={t("empty")} action={add}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        ) : (
          <EmptyState icon={<HouseIcon />} title={t("noneFound")}>
            <p>{t("noneFoundHelp")}</p>
          </EmptyState>
        )
      }
    />
  );
}

/** Where a home is offered; the first free day is the one after the last that is looked for. */
function offerHref(
  { caseId, from, to }: { caseId: string; from: PlainDate; to: PlainDate | null },
  dwellingId: string,
): string {
  const until = to ? `&til=${addDays(to, 1)}` : "";
  return `/saker/${caseId}/bolig/tildeling/ny?bolig=${dwellingId}&fra=${from}${until}`;
}

function Size({ dwelling }: { dwelling: FoundDwelling }) {
  const t = useTranslations("dwellings");
  const { kind, holding, rooms, areaM2, fit } = dwelling;
  const measures = [
    rooms !== null && t("list.rooms", { count: rooms }),
    areaM2 !== null && t("list.sqm", { area: areaM2 }),
    fit.capacity !== null && t("list.places", { count: fit.capacity }),
  ].filter(Boolean);
  return (
    <>
      <div>
        {t(`kind.${kind}`)}, {t(`holding.${holding}`).toLocaleLowerCase("nb")}
      </div>
      <div>{measures.join(", ") || "–"}</div>
    </>
  );
}

function Residents({ dwelling }: { dwelling: FoundDwelling }) {
  const t = useTranslations("dwellings.list");
  const { residents, fit } = dwelling;
  return (
    <>
      {residents.map(({ caseId, number }) => (
        <div key={caseId}>
          <AppLink href={`/saker/${caseId}`}>{number}</AppLink>
        </div>
      ))}
      {fit.taken > 0 ? t("others", { count: fit.taken }) : residents.length === 0 && t("nobody")}
    </>
  );
}
