/** All that a card shows to who steps closer; fetched together, when a card is opened that has it. */
import './column-strip.ts';
import './printed-column.ts';
import './step-closer.ts';
