package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Steps out of the transaction for a while. */
@Interceptor
@Transactional(TxType.NOT_SUPPORTED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class LocalNotSupported implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LocalTransaction transaction;

  @AroundInvoke
  @Nullable Object around(InvocationContext call) throws Exception {
    return transaction.without(call::proceed);
  }
}
