"use client";
import { useTranslations } from "next-intl";
import { hoursText } from "@/lib/attendance/rules/cell";
import { shortCode } from "@/lib/attendance/rules/codes";
import { type HeldCell, isMissing, isOpen, textOf } from "@/lib/attendance/rules/held-cell";
import styles from "./week.module.css";

/** A day of a row: what is registered, else what the plan has; read aloud in whole words. */
export function WeekCellView({
  held,
  today,
  place,
  current,
  typed,
  onFocus,
  onBlur,
}: {
  held: HeldCell;
  today: string;
  place: string;
  current: boolean;
  typed: string;
  onFocus: () => void;
  onBlur: () => void;
}) {
  const words = useCellWords();
  const { cell, value, state } = held;
  const shown = typed || textOf(value) || faint(held);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a cell may be one that is only read
    <td
      className={styles.cell}
      data-place={place}
      data-look={lookOf(held, today)}
      data-code={value?.code ?? (value === null ? cell.leave : null) ?? undefined}
      data-typing={typed !== "" || undefined}
      data-state={state === "saved" ? undefined : state}
      aria-readonly={!isOpen(held) || undefined}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{typed || words(held)}</span>
    </td>
  );
}

/** What stands in a cell in which nothing is registered. */
function faint({ cell }: HeldCell): string {
  if (cell.leave) return shortCode(cell.leave);
  if (cell.planned > 0) return hoursText(cell.planned);
  return cell.off === "holiday" || cell.off === "vacation" ? "–" : "";
}

function lookOf(held: HeldCell, today: string): string {
  const { cell, value } = held;
  if (value) {
    if (value.code) return "absent";
    return value.present < cell.planned ? "short" : "present";
  }
  if (cell.leave) return "leave";
  if (cell.planned === 0) return "off";
  return isMissing(held, today) ? "missing" : "ahead";
}

/** A cell in words. */
export function useCellWords(): (held: HeldCell) => string {
  const t = useTranslations("attendance.cell");
  const type = useTranslations("attendance.types");
  return ({ cell, value }) => {
    const planned = hoursText(cell.planned);
    const parts = [
      value === null
        ? cell.leave
          ? t("leave", { type: type(cell.leave) })
          : cell.planned > 0
            ? t("missing", { planned })
            : t(`off.${cell.off ?? "none"}`)
        : value.code
          ? t("absent", { present: hoursText(value.present), planned, type: type(value.code) })
          : t(value.present < cell.planned ? "short" : "present", {
              present: hoursText(value.present),
              planned,
            }),
      cell.closed && t("closed"),
      cell.corrected && t("corrected"),
    ];
    return parts.filter(Boolean).join(". ");
  };
}
