import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { LandlordDwelling, LandlordDwellings } from "@/lib/dwellings/types";
import type { CheckedRight } from "@/lib/self-settlement/queries/rights-to-let";
import { RightToLetText } from "./right-to-let.view";

/** The dwellings of a landlord, with how many live there and the cases that the reader may open. */
export function DwellingTable({
  dwellings,
  rights,
  nextHref,
  previousHref,
}: {
  dwellings: LandlordDwellings;
  /** What was found of the right to let, by dwelling. */
  rights: ReadonlyMap<string, CheckedRight>;
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}) {
  const t = useTranslations("organisations.dwellings");
  const right = useTranslations("organisations.rights");
  const columns: Column<LandlordDwelling>[] = [
    {
      key: "address",
      header: t("address"),
      primary: true,
      cell: ({ streetAddress, unit, postalCode, postalPlace }) =>
        `${[streetAddress, unit].filter(Boolean).join(" ")}, ${postalCode} ${postalPlace}`,
    },
    {
      key: "kind",
      header: t("kind"),
      cell: ({ kind }) => t(`kinds.${kind}`),
    },
    {
      key: "size",
      header: t("size"),
      cell: ({ rooms, areaM2 }) =>
        [rooms !== null && t("rooms", { rooms }), areaM2 !== null && t("area", { area: areaM2 })]
          .filter(Boolean)
          .join(", ") || "–",
    },
    {
      key: "right",
      header: right("right"),
      cell: ({ id }) => <RightToLetText found={rights.get(id)} />,
    },
    {
      key: "now",
      header: t("now"),
      cell: ({ householdsNow, cases }) => (
        <>
          {t("households", { count: householdsNow })}
          {cases.map(({ id, number }) => (
            <div key={id}>
              <AppLink href={`/saker/${id}`}>{number}</AppLink>
            </div>
          ))}
        </>
      ),
    },
    {
      key: "before",
      header: t("before"),
      hideOnPhone: true,
      cell: ({ householdsBefore }) => t("households", { count: householdsBefore }),
    },
  ];
  return (
    <Stack>
      {dwellings.total > 0 && (
        <p>
          {t("total", { total: dwellings.total, now: dwellings.householdsNow })} {t("note")}
        </p>
      )}
      <DataTable
        caption={t("caption")}
        captionHidden
        columns={columns}
        rows={dwellings.rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t("empty")} level={3}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        }
      />
      <Pagination
        label={t("more")}
        {...(nextHref && { nextHref })}
        {...(previousHref && { previousHref })}
      />
    </Stack>
  );
}
