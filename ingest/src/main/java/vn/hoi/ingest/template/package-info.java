/** Forms for senders: Excel workbooks that read back without a reject. */
@NullMarked
package vn.hoi.ingest.template;

import org.jspecify.annotations.NullMarked;
