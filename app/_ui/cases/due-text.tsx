import type { PlainDate } from "@/lib/platform/dates";
import { DateText, RelativeDays } from "../kit/date-text";
import { Tag } from "../kit/tag";

/** A due date with how far off it is; one that has passed stands out in words and colour. */
export function DueText({ value, today }: { value: PlainDate | null; today: PlainDate }) {
  if (!value) return <DateText value={null} />;
  if (value >= today) return <RelativeDays value={value} today={today} />;
  return (
    <Tag tone="danger">
      <RelativeDays value={value} today={today} />
    </Tag>
  );
}
