import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Row } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { Booking } from "@/lib/interpreters/types";
import { BookingState } from "./booking-state.view";
import { InterpreterName } from "./interpreter-name.view";
import styles from "./tolk.module.css";

/** The bookings of a case, the latest meeting first. */
export function BookingTable({
  caseId,
  bookings,
  languages,
  empty,
}: {
  caseId: string;
  bookings: readonly Booking[];
  languages: ReadonlyMap<string, string>;
  empty: ReactNode;
}) {
  const t = useTranslations("interpreters.bookings");
  const purposes = useTranslations("interpreters.purpose");
  const categories = useTranslations("interpreters.category");
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={bookings}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/saker/${caseId}/tolk/${id}`}
      empty={empty}
      columns={[
        {
          key: "date",
          header: t("date"),
          primary: true,
          cell: ({ heldOn, startsAtTime }) => (
            <>
              <DateText value={heldOn} />
              {startsAtTime && ` ${t("at", { time: startsAtTime })}`}
            </>
          ),
        },
        { key: "purpose", header: t("purpose"), cell: ({ purpose }) => purposes(purpose) },
        {
          key: "language",
          header: t("language"),
          cell: ({ language }) => languages.get(language) ?? language,
        },
        {
          key: "who",
          header: t("who"),
          cell: (booking) => (
            <Row>
              <InterpreterName booking={booking} />
              {booking.category && (
                <Tag tone={booking.category === "none" ? "warning" : "neutral"}>
                  {categories(booking.category)}
                </Tag>
              )}
            </Row>
          ),
        },
        {
          key: "state",
          header: t("state"),
          cell: (booking) => <BookingState booking={booking} />,
        },
        {
          key: "cost",
          header: t("cost"),
          align: "end",
          cell: ({ cost }) => (
            <span className={styles.amount}>
              <MoneyText ore={cost} />
            </span>
          ),
        },
      ]}
    />
  );
}
