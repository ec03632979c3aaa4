import { LoadingState } from "@/app/_ui/kit/states";

export default function Loading() {
  return <LoadingState />;
}
