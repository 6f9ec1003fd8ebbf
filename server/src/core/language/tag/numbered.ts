/** What is told apart by numbers: "slide 4", "in week five". */
export const NUMBERED =
  /^(?:appendix|box|case|chapter|day|exercise|experiment|fig|figure|group|handout|lecture|module|panel|part|phase|question|referee|reviewer|section|session|slide|stage|station|study|supplement|table|trial|type|unit|week)$/;
